import { DutyKind } from "../model/kind.ts";
import { KnownError } from "../model/known-error.ts";

/** The list that --kind names. Throws BAD_REQUEST for any other word. */
export function kindOf(wished: string | undefined): DutyKind | undefined {
  if (wished === undefined) return undefined;
  const kind = DutyKind.safeParse(wished);
  if (kind.success) return kind.data;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use kind "${wished}": wanted basic, supporting or reclaimed`,
    `--kind 应为 basic、supporting 或 reclaimed，而不是“${wished}”`,
  );
}
