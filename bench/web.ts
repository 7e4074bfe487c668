import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { round } from "./measure.ts";

const dist = join(import.meta.dirname, "../web/dist");

/** Script that the page Ask loads first, in kilobytes of gzip; what is loaded later is not in the page's source. */
export async function benchWeb(): Promise<unknown> {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? "");
  const all = readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `assets/${name}`);
  const size = (names: readonly string[]): number =>
    round(names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0) / 1024, 1);
  return { askFirstLoadGzipKb: size(first), allScriptGzipKb: size(all) };
}
