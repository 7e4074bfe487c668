import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { round } from "./measure.ts";
import { benchPages } from "./web-pages.ts";

const dist = join(import.meta.dirname, "../web/dist");

/**
 * What the web app weighs, and how quickly its pages come and answer in a headless chromium over loopback. Targets: 250 kB
 * of script before Ask is there, largest paint within 1.5 s on a CPU slowed four times, a click within 100 ms.
 */
export async function benchWeb(): Promise<unknown> {
  return { ...scripts(), ...(await benchPages()) };
}

/** Script that the page Ask loads first, in kilobytes of gzip; what is loaded later is not in the page's source. */
function scripts(): Readonly<Record<string, number>> {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? "");
  const all = readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `assets/${name}`);
  const size = (names: readonly string[]): number =>
    round(names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0) / 1024, 1);
  return { askFirstLoadGzipKb: size(first), allScriptGzipKb: size(all) };
}
