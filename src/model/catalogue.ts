import { z } from "zod";
import { dutyKinds } from "./kind.ts";

/** Who asks, and how: `story` has things around it that do not matter, `typo` has wrong characters. */
export const voices = [
  "citizen",
  "elder",
  "farmer",
  "shop",
  "worker",
  "parent",
  "landlord",
  "hotline",
  "cadre",
  "notice",
  "story",
  "short",
  "dialect",
  "angry",
  "typo",
] as const;

const longestQuestion = 600;
const words = z.array(z.string().min(1).max(60)).readonly();
const Asked = { voice: z.enum(voices), text: z.string().min(1).max(longestQuestion) };

/** A duty of the nation's townships in our own words; catalogue/README.md tells its fields. */
export const StandardDuty = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)+$/u),
  name: z.string().min(3).max(30),
  definition: z.string().min(10).max(300),
  not: z.array(z.string().max(120)).readonly(),
  usual: z.array(z.enum(dutyKinds)).min(1).readonly(),
  leads: words,
  objects: words,
  actions: words,
  programmes: words,
  words,
  wider: z.array(z.tuple([z.string(), z.literal([1, 2, 3])])).readonly(),
  official: z.array(z.string().min(4).max(120)).readonly(),
  questions: z.array(z.strictObject(Asked)).min(15).readonly(),
});
export type StandardDuty = z.infer<typeof StandardDuty>;

/** A standard duty by name. */
export const DutyName = z.object({ id: z.string(), name: z.string() }).readonly().meta({ id: "DutyName" });
export type DutyName = z.infer<typeof DutyName>;

/** A matter that no township's list covers, with whom it lies. */
export const UnlistedMatter = z.strictObject({
  id: z.string().regex(/^none-/u),
  name: z.string(),
  why: z.string(),
  questions: z.array(z.strictObject(Asked)).min(8).readonly(),
});
export type UnlistedMatter = z.infer<typeof UnlistedMatter>;

/** A further question about a standard duty, in a file of its own. */
export const FurtherQuestion = z.strictObject({
  duty: z.string(),
  also: z.array(z.string()).readonly().optional(),
  ...Asked,
});
export type FurtherQuestion = z.infer<typeof FurtherQuestion>;

export interface Catalogue {
  readonly duties: readonly StandardDuty[];
  readonly unlisted: readonly UnlistedMatter[];
  readonly further: readonly FurtherQuestion[];
}

/** A catalogue as compiled; `print` is a hash over it and its model, in hexadecimal digits. */
export interface CompiledCatalogue extends Catalogue {
  readonly print: string;
  /** Words too broad to be asked alone, each with the numbers of the duties that are asked about with it most, and their shares. */
  readonly broad: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}
