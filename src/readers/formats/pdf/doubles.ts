import type { Glyph } from "./geometry.ts";

const bucket = 8;
const buckets = 8192;

/** Of characters drawn twice on nearly the same spot (a makeshift bold, a shadow) only the first counts. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === "") return true;
    const places = seen.get(glyph.text) ?? new Map<number, Glyph[]>();
    seen.set(glyph.text, places);
    for (const key of keysNear(glyph)) if (places.get(key)?.some((other) => isSame(other, glyph))) return false;
    const key = keyOf(glyph.box[0], glyph.box[1]);
    const own = places.get(key);
    if (own) own.push(glyph);
    else places.set(key, [glyph]);
    return true;
  });
}

const keyOf = (x: number, y: number): number => Math.floor(x / bucket) * buckets + Math.floor(y / bucket);
const nearness = (glyph: Glyph): number => Math.min(glyph.size * 0.2, bucket);

/** Mostly one; more where the spot lies near the edge of a bucket. */
function keysNear(glyph: Glyph): readonly number[] {
  const [x, y] = glyph.box;
  const off = nearness(glyph);
  const [first, last] = [keyOf(x - off, y - off), keyOf(x + off, y + off)];
  return first === last ? [first] : [first, keyOf(x + off, y - off), keyOf(x - off, y + off), last];
}

const isSame = (a: Glyph, b: Glyph): boolean =>
  Math.abs(a.box[0] - b.box[0]) < nearness(b) &&
  Math.abs(a.box[1] - b.box[1]) < nearness(b) &&
  Math.abs(a.size - b.size) < b.size * 0.1;
