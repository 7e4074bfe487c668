import type { Correction } from "../model/correction.ts";
import { asZip } from "../writers/zip.ts";
import type { App } from "./app.ts";
import { originalDocument } from "./documents.ts";
import { editionOf } from "./editions.ts";
import { fixtureForm } from "./fixture-form.ts";
import { reviewedReadings } from "./review.ts";

export interface FixtureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document and its corrected reading as a folder of `tests/golden`. */
export interface Fixture {
  /** The folder's name, of several documents a number each; empty where there is one. */
  readonly folder: string;
  readonly files: readonly FixtureFile[];
}

/** The fixtures of an edition as one ZIP file. Throws NOT_FOUND. */
export async function fixtureArchive(app: App, edition: number): Promise<FixtureFile> {
  const fixtures = await exportFixture(app, edition);
  const files = fixtures.flatMap(({ folder, files }) =>
    files.map(({ name, bytes }) => ({ name: folder === "" ? name : `${folder}/${name}`, bytes })),
  );
  return { name: `fixture-${edition}.zip`, bytes: asZip(files) };
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
      const about = aboutOf(corrections.filter(({ document }) => document === sha256));
      const expected = `${JSON.stringify(fixtureForm(reading), null, 2)}\n`;
      const files = [
        { name: `source${/\.\w+$/u.exec(name)?.[0] ?? ".txt"}`, bytes },
        { name: "expected.json", bytes: new TextEncoder().encode(expected) },
        { name: "about.md", bytes: new TextEncoder().encode(about) },
      ];
      return { folder: readings.length === 1 ? "" : String(i + 1), files };
    }),
  );
}

/** What was corrected, without the words themselves. */
function aboutOf(corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) => {
    const { action, why } = correction;
    const spot = action === "place" ? ("itemId" in correction.to ? correction.to : undefined) : correction;
    const where = spot ? [spot.itemId, spot.field].filter(Boolean).join(" ") : "furniture";
    return `- ${action} ${where}${why ? `: ${why}` : ""}`;
  });
  return [
    "# Corrected by hand",
    "",
    "What a person settled on this document; the readers shall come to it by themselves. Words of a published list",
    "are not for the repository: say the same in words of your own about a fictional place first.",
    "",
    ...(lines.length > 0 ? lines : ["- nothing was corrected"]),
    "",
  ].join("\n");
}
