import { expect, test } from "vitest";
import { reasonOf } from "./tally.ts";

test("an error that nobody foresaw is told in Chinese, with its own words apart", () => {
  const { messageZh, message } = reasonOf(new Error("EMFILE: too many open files"));
  expect(messageZh).toMatch(/^[\p{Script=Han}，。]+$/u);
  expect(message).toBe("EMFILE: too many open files");
});
