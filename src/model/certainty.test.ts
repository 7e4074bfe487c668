import { expect, test } from "vitest";
import { certaintyOf, percentOf } from "./certainty.ts";

test("a confidence is put by the percentage that is told, and nothing is wholly certain", () => {
  expect([0, 0.294, 0.295, 0.594, 0.596, 1].map(percentOf)).toEqual([1, 29, 30, 59, 60, 99]);
  expect([0.294, 0.295, 0.594, 0.596].map(certaintyOf)).toEqual(["low", "fair", "fair", "high"]);
});
