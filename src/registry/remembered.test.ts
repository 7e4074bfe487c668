import { expect, test } from "vitest";
import { Remembered } from "./remembered.ts";

test("what was found is given again until the version changes", async () => {
  const memory = new Remembered<number>(10);
  let count = 0;
  const next = async (): Promise<number> => ++count;
  expect([
    await memory.get("1", "a", next),
    await memory.get("1", "a", next),
    await memory.get("1", "b", next),
  ]).toEqual([1, 1, 2]);
  expect(await memory.get("2", "a", next)).toBe(3);
});

test("a failure is not remembered: the next question is answered", async () => {
  const memory = new Remembered<string>(10);
  await expect(memory.get("1", "a", () => Promise.reject(new Error("disk")))).rejects.toThrow("disk");
  expect(await memory.get("1", "a", async () => "found")).toBe("found");
});

test("no more is kept than the limit, and what comes later is still remembered", async () => {
  const memory = new Remembered<string>(2);
  for (const key of ["a", "b", "c"]) await memory.get("1", key, async () => key);
  expect(await memory.get("1", "c", async () => "anew")).toBe("c");
});
