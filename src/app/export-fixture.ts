import type { Correction } from "../model/correction.ts";
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
  readonly document: string;
  readonly files: readonly FixtureFile[];
}

/** The documents of an edition with what a person made of them, each as a fixture. Throws NOT_FOUND. */
export async function exportFixture(app: App, edition: number): Promise<Fixture[]> {
  const { documents } = await editionOf(app, edition);
  const corrections = await app.registry.corrections(documents.map(({ sha256 }) => sha256));
  const readings = await reviewedReadings(app, edition);
  return Promise.all(
    readings.map(async ({ reading }) => {
      const { sha256, name } = reading.document;
      const { bytes } = await originalDocument(app, sha256);
      const about = aboutOf(corrections.filter(({ document }) => document === sha256));
      const expected = `${JSON.stringify(fixtureForm(reading), null, 2)}\n`;
      const files = [
        { name: `source${/\.\w+$/u.exec(name)?.[0] ?? ".txt"}`, bytes },
        { name: "expected.json", bytes: new TextEncoder().encode(expected) },
        { name: "about.md", bytes: new TextEncoder().encode(about) },
      ];
      return { document: name, files };
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
