import type { StandardDuty } from "../../model/catalogue.ts";

/** How often an item named for a wider duty answers for the narrower one, by how closely the catalogue says that it covers it. */
const coverage = { 1: 0.04, 2: 0.12, 3: 0.3 } as const;

/** For each duty the duties, by number, whose items answer for it where a list names none for it, and how often. */
export function widerDuties(duties: readonly StandardDuty[]): (readonly (readonly [duty: number, share: number])[])[] {
  const numbers = new Map(duties.map(({ id }, number) => [id, number]));
  return duties.map(({ wider }) =>
    wider.flatMap(([id, strength]) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [[number, coverage[strength]] as const];
    }),
  );
}

/** Shares of duties by number, and with them, in part, of the duties that cover them. */
export function withWider(shares: Float32Array, wider: ReturnType<typeof widerDuties>, least: number): Float32Array {
  const all = shares.slice();
  shares.forEach((share, duty) => {
    if (share < least) return;
    for (const [other, part] of wider[duty] ?? []) all[other] = (all[other] ?? 0) + part * share;
  });
  return all;
}
