import type { DutyKind } from "../../../src/model/kind.ts";

/** The three lists in the order in which a document prints them. */
export const kinds = ["basic", "supporting", "reclaimed"] as const satisfies readonly DutyKind[];
