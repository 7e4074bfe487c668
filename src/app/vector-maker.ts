import type { VectorMaker } from "../registry/vectors.ts";
import { vectorOf, vectorVersion } from "../search/vector.ts";
import { knowledge } from "./knowledge.ts";

/** Vectors change with the catalogue, and are made anew then. */
export function vectorMaker(): VectorMaker {
  const known = knowledge();
  return { version: (known.version ^ vectorVersion) >>> 0, vectorOf: (words) => vectorOf(words, known) };
}
