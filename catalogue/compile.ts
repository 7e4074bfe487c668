// Compiles the catalogue into what a running mingze loads, in catalogue/dist: `node catalogue/compile.ts [FOLDER]`. The same
// catalogue gives the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { broadWordsOf } from "../src/search/catalogue/broad-words.ts";
import { examplesOf } from "../src/search/catalogue/examples.ts";
import { train } from "../src/search/catalogue/train.ts";
import { bytesOfWeights } from "../src/search/catalogue/weights.ts";
import { readCatalogue } from "./files.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "dist");
const catalogue = readCatalogue();
const model = bytesOfWeights(train(examplesOf(catalogue), catalogue.duties.length + catalogue.unlisted.length));
const compiled = { ...catalogue, broad: broadWordsOf(catalogue) };
const text = JSON.stringify(compiled);
const print = createHash("sha256").update(model).update(text).digest("hex");
mkdirSync(folder, { recursive: true });
put("catalogue.json", JSON.stringify({ print, ...compiled }));
put("model.bin", model);

/** Whole or not at all. */
function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, `${name}.part`), content);
  renameSync(join(folder, `${name}.part`), join(folder, name));
}
