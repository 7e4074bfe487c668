import type { Clause } from "./clause.ts";
import type { County } from "./county.ts";
import { type Unlikely, unlikelyAmong } from "./words/unlikely.ts";

const known = new WeakMap<County, (text: string) => readonly Unlikely[]>();

/** What is unlikely in a clause, by how the county's lists write; worked out once for all rules and lists that ask. */
export function unlikelyWords(clause: Clause, county: County): readonly Unlikely[] {
  const unlikely =
    known.get(county) ?? unlikelyAmong(county.lists.flatMap(({ clauses }) => clauses.map(({ text }) => text)));
  known.set(county, unlikely);
  return unlikely(clause.text).filter(isWritten(clause));
}

/** Not within quotation marks, where words are coined (“三救三献”), nor within a title, of which another rule speaks. */
const isWritten =
  ({ text }: Clause) =>
  ({ start }: Unlikely): boolean =>
    !(isWithin(text, start, "“", "”") || isWithin(text, start, "《", "》"));

const isWithin = (text: string, at: number, opening: string, closing: string): boolean =>
  text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at) && text.indexOf(closing, at) > at;
