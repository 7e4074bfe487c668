// Writes the documents of the sample county from its duties: npm run samples. With --check it only compares.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { duties } from "./county/duties.ts";
import { asHtml } from "./render/html.ts";
import { asMarkdown } from "./render/markdown.ts";
import { units } from "./render/rows.ts";
import { asText } from "./render/text.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "documents");

const documents: Readonly<Record<string, string>> = {
  "示例-柳溪镇.txt": asText(duties, units.liuxi),
  "示例-石岭乡.md": asMarkdown(duties, units.shiling),
  "示例-滨河街道.html": asHtml(duties, units.binhe),
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(documents)) {
  const path = join(folder, name);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${name} is not what samples/build.ts writes: run npm run samples`);
    process.exitCode = 1;
  }
}
