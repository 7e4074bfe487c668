// The catalogue as it lies in this folder.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Catalogue, FurtherQuestion, StandardDuty, UnlistedMatter } from "../src/model/catalogue.ts";

const folder = import.meta.dirname;

export const lines = (path: string): unknown[] =>
  readFileSync(resolve(folder, path), "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

/** Values of all files of a folder of the catalogue, in the order of their names. */
const linesUnder = (name: string): unknown[] =>
  readdirSync(join(folder, name))
    .toSorted()
    .flatMap((file) => lines(`${name}/${file}`));

/** The catalogue, its form checked. Throws where a line is not of the form in README.md. */
export const readCatalogue = (): Catalogue => ({
  duties: linesUnder("duties").map((line) => StandardDuty.parse(line)),
  unlisted: lines("unlisted.jsonl").map((line) => UnlistedMatter.parse(line)),
  further: linesUnder("questions").map((line) => FurtherQuestion.parse(line)),
});
