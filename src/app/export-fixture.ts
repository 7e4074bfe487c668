import type { Correction } from "../model/correction.ts";
import { dutyKinds } from "../model/kind.ts";
import type { Reading } from "../model/reading.ts";
import { asZip } from "../writers/zip.ts";
import type { App } from "./app.ts";
import { originalDocument } from "./documents.ts";
import { editionOf } from "./editions.ts";
import { fixtureForm } from "./fixture-form.ts";
import { fullName } from "./place-names.ts";
import { reviewedReadings } from "./review.ts";

export interface FixtureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document and its corrected reading as a folder of `tests/golden`. */
export interface Fixture {
  /** The folder's name, of several documents a number and the lists that it holds; empty where there is one. */
  readonly folder: string;
  readonly files: readonly FixtureFile[];
}

/** The fixtures of an edition as one ZIP file. Throws NOT_FOUND. */
export async function fixtureArchive(app: App, edition: number): Promise<FixtureFile> {
  const fixtures = await exportFixture(app, edition);
  const files = fixtures.flatMap(({ folder, files }) =>
    files.map(({ name, bytes }) => ({ name: folder === "" ? name : `${folder}/${name}`, bytes })),
  );
  const { township } = await editionOf(app, edition);
  return { name: `${fullName(township)}校核样例.zip`, bytes: asZip(files) };
}

/** The documents of an edition with what a person made of them, each as a fixture. Throws NOT_FOUND. */
export async function exportFixture(app: App, edition: number): Promise<Fixture[]> {
  const { documents } = await editionOf(app, edition);
  const corrections = await app.registry.corrections(documents.map(({ sha256 }) => sha256));
  const readings = await reviewedReadings(app, edition);
  return Promise.all(
    readings.map(async ({ reading }, i) => {
      const { sha256, name } = reading.document;
      const { bytes } = await originalDocument(app, sha256);
      const about = aboutOf(
        reading,
        corrections.filter(({ document }) => document === sha256),
      );
      const expected = `${JSON.stringify(fixtureForm(reading), null, 2)}\n`;
      const files = [
        { name: `source${/\.\w+$/u.exec(name)?.[0] ?? ".txt"}`, bytes },
        { name: "expected.json", bytes: new TextEncoder().encode(expected) },
        { name: "about.md", bytes: new TextEncoder().encode(about) },
      ];
      const kinds = dutyKinds.filter((kind) => reading.items.some((item) => item.kind === kind));
      return { folder: readings.length === 1 ? "" : [i + 1, ...kinds].join("-"), files };
    }),
  );
}

/** What kind of document it is and what was corrected, without the words themselves. */
function aboutOf({ document, reader }: Reading, corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) => `- ${deedOf(correction)}${sayingOf(correction)}`);
  return [
    "# Corrected by hand",
    "",
    `A document of type ${document.mediaType}, read by version ${reader} of the readers. What a person settled on it the readers`,
    "shall come to by themselves. Words of a published list are not for the repository: say the same in words of your own",
    "about a fictional place first.",
    "",
    ...(lines.length > 0 ? lines : ["- nothing was corrected"]),
    "",
  ].join("\n");
}

/** What a correction does to which field: accept a doubt, type another value, move words. */
function deedOf(correction: Correction): string {
  if (correction.action === "accept") return `accept ${[correction.rule, ...fieldOf(correction)].join(" ")}`;
  if (correction.action !== "place") return `${correction.action} ${fieldOf(correction).join(" ")}`;
  const { from, to, at } = correction;
  const source = from ? fieldOf(from).join(" ") : "unplaced text";
  const target = "furniture" in to ? `furniture (${to.furniture})` : fieldOf(to).join(" ");
  return `place ${target}: ${at.end - at.start} characters from ${source}`;
}

const fieldOf = ({ itemId, field }: { readonly itemId: string | null; readonly field: string | null }): string[] =>
  [itemId, field].filter((part) => part !== null);

/** Who said so, and why. */
const sayingOf = ({ who, why }: Correction): string => {
  const said = [who ?? "", why].filter((part) => part !== "");
  return said.length === 0 ? "" : ` (${said.join(": ")})`;
};
