import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledCatalogue } from "../model/catalogue.ts";
import { KnownError } from "../model/known-error.ts";
import { Knowledge } from "../search/catalogue/knowledge.ts";
import { weightsOfBytes } from "../search/catalogue/weights.ts";

/** Where set-up puts the compiled catalogue. */
const compiled = join(import.meta.dirname, "../../catalogue/dist");

let known: Knowledge | undefined;

/** The catalogue of standard duties with its model, loaded once. Throws NOT_FOUND where set-up has not made it. */
export function knowledge(): Knowledge {
  known ??= load();
  return known;
}

function load(): Knowledge {
  try {
    const catalogue = JSON.parse(readFileSync(join(compiled, "catalogue.json"), "utf8")) as CompiledCatalogue;
    return new Knowledge(catalogue, weightsOfBytes(readFileSync(join(compiled, "model.bin"))));
  } catch (cause) {
    throw new KnownError(
      "NOT_FOUND",
      `Cannot load the compiled catalogue from ${compiled}: run \`npm start\` or \`node catalogue/compile.ts\` first`,
      `缺少编译好的履职事项目录（${compiled}），请先运行 npm start`,
      { cause },
    );
  }
}
