// Whole documents: each folder holds a source, what is expected of it, and what it is about. UPDATE_GOLDEN=1 rewrites
// the expectations; look at the difference before it is committed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixtureForm } from "../../src/app/fixture-form.ts";
import { Reading } from "../../src/model/reading.ts";
import { readDutyList } from "../../src/readers/read.ts";
import { checkStructure } from "../../src/rules/check.ts";

const folder = import.meta.dirname;
const update = process.env.UPDATE_GOLDEN === "1";
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("expectations are not being rewritten", () => expect(update && process.env.CI === "true").toBe(false));

for (const { name } of cases) {
  const about = readFileSync(join(folder, name, "about.md"), "utf8").split("\n")[0]?.replace(/^# /u, "") ?? name;
  test(`${name}: ${about}`, async () => {
    const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith("source.")) ?? "";
    const bytes = readFileSync(join(folder, name, file));
    const { reading, source } = await readDutyList({ name: file, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
    expect(Reading.parse(reading)).toEqual(reading);
    for (const item of reading.items) {
      for (const places of Object.values(item.provenance)) {
        for (const { at, quote } of places) expect(source.text.slice(at.start, at.end)).toBe(quote);
      }
    }
    const { characters, inItems, furniture, unplaced } = reading.accounting;
    expect(inItems + furniture + unplaced).toBe(characters);
    const expected = join(folder, name, "expected.json");
    const found = `${JSON.stringify(shown(reading), null, 2)}\n`;
    if (update) writeFileSync(expected, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
}

/** The readers' reading with what the rules find in it. */
const shown = (reading: Reading): object =>
  fixtureForm({ ...reading, findings: [...reading.findings, ...checkStructure(reading)] });
