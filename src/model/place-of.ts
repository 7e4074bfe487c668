import type { Township } from "./reading.ts";

/** A township's place, with what is inferred where it is not printed. */
export const placeOf = ({
  name,
  county,
  prefecture,
  province,
  inferred,
}: Township): { readonly [level in "name" | "county" | "prefecture" | "province"]: string | null } => ({
  name,
  county: county ?? inferred?.county ?? null,
  prefecture: prefecture ?? inferred?.prefecture ?? null,
  province: province ?? inferred?.province ?? null,
});
