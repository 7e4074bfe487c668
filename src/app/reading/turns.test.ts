import { expect, test } from "vitest";
import { codeOf } from "../../../tests/tools/registry.ts";
import { Turns } from "./turns.ts";

/** A piece of work that ends when it is told to. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { promise, end: resolve, fail: reject };
}

test("no more run at once than allowed; the others wait their turn, in order", async () => {
  const turns = new Turns({ atOnce: 2, waiting: 5 });
  const works = [held(), held(), held(), held()];
  const begun: number[] = [];
  const done = works.map(({ promise }, i) =>
    turns.take(() => {
      begun.push(i);
      return promise;
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await done[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  await Promise.all(done);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test("when as many wait as may, the next is refused at once, and there is room again afterwards", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1 });
  const [first, second] = [held(), held()];
  const both = [turns.take(() => first.promise), turns.take(() => second.promise)];
  expect(await codeOf(turns.take(async () => undefined))).toBe("READING_BUSY");
  first.end();
  second.end();
  await Promise.all(both);
  expect(await turns.take(async () => "read")).toBe("read");
});

test("work that fails gives its turn on", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1 });
  const first = held();
  const failing = turns.take(() => first.promise);
  const next = turns.take(async () => "read");
  first.fail(new Error("crashed"));
  await expect(failing).rejects.toThrow("crashed");
  expect(await next).toBe("read");
});
