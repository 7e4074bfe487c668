import { expect, test } from "vitest";
import { exampleList } from "../../../tests/tools/lists.ts";
import { readingOf } from "../../../tests/tools/registry.ts";
import { wordsOf } from "../../registry/item-words.ts";
import { vectorMaker } from "../vector-maker.ts";
import { makeVectorsInWorker } from "./make-vectors.ts";

const texts = new Map(readingOf(exampleList).reading.items.map((item) => [item.id, wordsOf(item)]));

test("the threads make the same vectors as the main one, byte for byte", async () => {
  const maker = vectorMaker();
  const of = new Map([...texts].map(([key, words]) => [key, maker.vectorOf(words)]));
  expect(await makeVectorsInWorker(texts)).toEqual([{ version: maker.version, of }]);
});

test("texts whose thread is stopped are left out", async () => {
  expect(await makeVectorsInWorker(texts, AbortSignal.abort())).toEqual([]);
});
