// The catalogue of standard duties is data written by hand: its form is kept here.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lines } from "../../catalogue/files.ts";
import { FurtherQuestion, StandardDuty, UnlistedMatter } from "../../src/model/catalogue.ts";
import { root } from "../tools/folder.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, "catalogue", folder)).map((file) => `${folder}/${file}`);
const duties = filesIn("duties").flatMap((file) => lines(file).map((line) => StandardDuty.parse(line)));

const unlisted = lines("unlisted.jsonl").map((line) => UnlistedMatter.parse(line));

describe("the catalogue", () => {
  test.each(filesIn("duties"))("%s holds duties of the form in its README", (file) => {
    for (const line of lines(file)) {
      const { error } = StandardDuty.safeParse(line);
      expect(error?.issues, JSON.stringify(line).slice(0, 80)).toBeUndefined();
    }
  });
  test("no id, no name and no question of a duty occurs twice", () => {
    const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
    expect(twice(duties.map(({ id }) => id))).toEqual([]);
    expect(twice(duties.map(({ name }) => name))).toEqual([]);
    for (const { id, questions } of duties) expect(twice(questions.map(({ text }) => text)), id).toEqual([]);
  });
  test("a duty is covered by other duties that there are, the surest first, and lists name it in several ways", () => {
    const ids = new Set(duties.map(({ id }) => id));
    for (const { id, wider, official } of duties) {
      expect(
        wider.filter(([other]) => other === id || !ids.has(other)),
        id,
      ).toEqual([]);
      expect(
        wider.map(([, strength]) => strength),
        id,
      ).toEqual(
        wider
          .map(([, strength]) => strength)
          .toSorted()
          .reverse(),
      );
      expect(new Set(official).size, id).toBeGreaterThanOrEqual(4);
    }
  });
  test.each([...filesIn("questions"), ...filesIn("held-out")])("%s names matters that there are", (file) => {
    const ids = new Set([...duties, ...unlisted].map(({ id }) => id));
    for (const line of lines(file)) {
      const { duty, also = [] } = FurtherQuestion.parse(line);
      expect([duty, ...also].filter((id) => !ids.has(id))).toEqual([]);
    }
  });
  test("no question that is held out is learned from", () => {
    const learned = new Set([
      ...duties.flatMap(({ questions }) => questions.map(({ text }) => text)),
      ...filesIn("questions").flatMap((file) => lines(file).map((line) => FurtherQuestion.parse(line).text)),
    ]);
    const heldOut = filesIn("held-out").flatMap((file) => lines(file).map((line) => FurtherQuestion.parse(line)));
    // Short questions (消防通道堵了) come to two writers by themselves.
    expect(heldOut.filter(({ text }) => text.length > 12 && learned.has(text)).map(({ text }) => text)).toEqual([]);
  });
  test("what no list covers has reasons and questions", () => {
    for (const line of lines("unlisted.jsonl")) expect(UnlistedMatter.safeParse(line).error?.issues).toBeUndefined();
  });
});
