import type { Review } from "../../../../src/model/review.ts";

/** Why a key of the desk does nothing for the doubt that is shown. */
export type Idle = "placeFirst" | "ofNoItem" | "nothingToPlace" | "nothingToUndo" | "noFurther";

/** The keys that a doubt leaves without effect, each with why. */
export function idleKeys(doubt: Review["doubts"][number] | undefined): Readonly<Record<string, Idle>> {
  const unplaced = doubt?.passage ? "placeFirst" : "ofNoItem";
  return {
    ...{ j: "noFurther", ArrowDown: "noFurther", k: "noFurther", ArrowUp: "noFurther" },
    ...{ a: "placeFirst", e: unplaced, m: unplaced, p: "nothingToPlace", n: "nothingToPlace", u: "nothingToUndo" },
  };
}
