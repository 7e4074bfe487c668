// The catalogue of standard duties is data written by hand: its form is kept here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dutyKinds } from "../../src/model/kind.ts";
import { root } from "../tools/folder.ts";

const voices =
  "citizen elder farmer shop worker parent landlord hotline cadre notice story short dialect angry typo".split(" ");
const Question = z.strictObject({ voice: z.enum(voices), text: z.string().min(2).max(600) });
const words = z.array(z.string().min(1).max(60));
const Duty = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)+$/u),
  name: z.string().min(3).max(30),
  definition: z.string().min(10).max(300),
  not: z.array(z.string().max(120)),
  usual: z.array(z.enum(dutyKinds)).min(1),
  leads: words,
  objects: words.min(1),
  actions: words.min(1),
  programmes: words,
  words,
  questions: z.array(Question).min(15),
});
const Unlisted = z.strictObject({
  id: z.string().regex(/^none-/u),
  name: z.string(),
  why: z.string(),
  questions: z.array(z.strictObject({ voice: z.enum(voices), text: z.string().min(1).max(600) })).min(8),
});

const lines = (path: string): unknown[] =>
  readFileSync(join(root, "catalogue", path), "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
const fields = readdirSync(join(root, "catalogue/duties"));
const duties = fields.flatMap((field) => lines(`duties/${field}`).map((line) => ({ field, line })));

describe("the catalogue", () => {
  test.each(fields)("%s holds duties of the form in its README", (field) => {
    for (const { line } of duties.filter((duty) => duty.field === field)) {
      const { error } = Duty.safeParse(line);
      expect(error?.issues, JSON.stringify(line).slice(0, 80)).toBeUndefined();
    }
  });
  test("no id, no name and no question occurs twice", () => {
    const all = duties.map(({ line }) => line as z.infer<typeof Duty>);
    const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
    expect(twice(all.map(({ id }) => id))).toEqual([]);
    expect(twice(all.map(({ name }) => name))).toEqual([]);
    const texts = all.flatMap(({ id, questions }) => [...new Set(questions.map(({ text }) => `${text} ${id}`))]);
    expect(texts).toHaveLength(all.flatMap(({ questions }) => questions).length);
  });
  test("questions held out name duties that there are", () => {
    const ids = new Set(duties.map(({ line }) => (line as z.infer<typeof Duty>).id));
    const HeldOut = z.strictObject({
      duty: z.string(),
      also: z.array(z.string()).optional(),
      voice: z.enum(voices),
      text: z.string().min(1).max(600),
    });
    for (const file of readdirSync(join(root, "catalogue/held-out")))
      for (const line of lines(`held-out/${file}`)) {
        const { duty, also = [] } = HeldOut.parse(line);
        expect([duty, ...also].filter((id) => !ids.has(id))).toEqual([]);
      }
  });
  test("what no list covers has reasons and questions", () => {
    for (const line of lines("unlisted.jsonl")) expect(Unlisted.safeParse(line).error?.issues).toBeUndefined();
  });
});
