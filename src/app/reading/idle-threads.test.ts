import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bytesOf, exampleList, listText } from "../../../tests/tools/lists.ts";
import { IdleThreads } from "./idle-threads.ts";

const task = (text: string) => {
  const bytes = bytesOf(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { is: "read", document: { name: "清单.txt", bytes, sha256 } } as const;
};
const usual = { memory: 256, work: 30_000, time: 30_000 };
const small = task(listText(exampleList));
const ends = (work: Promise<unknown>) => work.then(() => "answer").catch((error: { why?: string }) => error.why);

test("a thread reads one document after another", async () => {
  const threads = new IdleThreads(usual);
  for (let i = 0; i < 3; i++) expect(await threads.ask(small)).toMatchObject({ ok: true });
});

test("a thread that takes too long, too much memory, or is stopped is ended, and the next document is read", async () => {
  const huge = task(listText({ basic: Array.from({ length: 60_000 }, (_, i) => `办理第${i}号事项并归档`) }));
  expect(await ends(new IdleThreads({ ...usual, time: 1 }).ask(huge))).toBe("time");
  expect(await ends(new IdleThreads({ ...usual, work: 1 }).ask(huge))).toBe("time");
  const threads = new IdleThreads({ ...usual, memory: 24 });
  expect(await ends(threads.ask(huge))).toBe("memory");
  expect(await ends(threads.ask(huge, AbortSignal.timeout(50)))).toMatch(/stopped|memory/u);
  expect(await ends(new IdleThreads(usual).ask(small))).toBe("answer");
});
