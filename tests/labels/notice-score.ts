// How well notices are cut and judged, against labels made by reading.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "../../src/app/app.ts";
import { holdNotice } from "../../src/app/hold-notice.ts";
import { kindNames } from "../../src/model/kind.ts";
import type { HeldDemand } from "../../src/model/notice.ts";

const wanted = ["within", "beyond", "reclaimed", "unlisted", "look"] as const;
type Wanted = (typeof wanted)[number];

/** A stretch of a notice: what it is to the township (`look`: no list says it, a person decides), asked of others, or no task at all. */
export interface Label {
  readonly words: string;
  readonly is: Wanted | "other" | "none";
  /** The item that says it, as a list and an ordinal: 配合7; “-” where none does. Not every label tells. */
  readonly item?: string | undefined;
}

export interface LabelledNotice {
  readonly name: string;
  readonly township: string;
  readonly set: "development" | "held-out";
  readonly text: string;
  readonly labels: readonly Label[];
}

const folder = join(import.meta.dirname, "notices");

export const labelledNotices: readonly LabelledNotice[] = readdirSync(folder).map((file) => {
  const [head = "", text = "", labels = ""] = readFileSync(join(folder, file), "utf8").split("\n===\n");
  const [township = "", set] = head.split("\n").map((line) => line.replace(/^\w+: /u, ""));
  return {
    name: file.replace(".txt", ""),
    township,
    set: set as LabelledNotice["set"],
    text,
    labels: labels
      .trim()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([is, words = "", item]) => ({ is: is as Label["is"], words, item })),
  };
});

/** A label with what the program says of its words: null where it made no demand of them. */
export interface Scored extends Label {
  readonly notice: string;
  readonly said: string | null;
  /** The item of which it says that a clause asks for this; null where it claims no clause. */
  readonly claimed: string | null;
}

/** What the program says of each labelled stretch of a notice. */
export async function scoreNotice(app: App, { name, township, text, labels }: LabelledNotice): Promise<Scored[]> {
  const { tasks } = await holdNotice(app, { text, township });
  const demands = tasks.flatMap((task) => task.demands);
  return labels.map((label) => {
    const start = text.indexOf(label.words);
    const end = start + label.words.length;
    const demand = demands
      .map((one) => ({ ...one, shared: Math.min(one.end, end) - Math.max(one.start, start) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)[0];
    return { ...label, notice: name, ...saidOf(demand) };
  });
}

function saidOf(demand: HeldDemand | undefined): Pick<Scored, "said" | "claimed"> {
  if (!demand) return { said: null, claimed: null };
  const { verdict, ground, basis } = demand;
  const claimed = ground === "clause" && basis ? `${kindNames[basis.kind].zh.slice(0, 2)}${basis.ordinal}` : null;
  return { said: verdict.replace(/^within-.*/u, "within"), claimed };
}

/** Whether it says what the label does; where a person decides, no list is to be claimed. */
export const isRight = ({ is, said }: Scored): boolean =>
  is === "look" ? said === "unsure" || said === "unlisted" : said === is;

/** Whether it says that a clause of an item asks for this which does not. */
export const isFalseClaim = ({ item, claimed }: Scored): boolean =>
  item !== undefined && claimed !== null && claimed !== item;

/** Whether nothing is to be mended: right where the township is asked, and no task where it is not. */
export const isAsExpected = (one: Scored): boolean =>
  one.is === "other" || one.is === "none" ? one.said === null : isRight(one) && !isFalseClaim(one);

export interface NoticeFigures {
  readonly asked: number;
  readonly found: number;
  readonly right: number;
  /** Demands left to a person. */
  readonly unsure: number;
  readonly overreach: number;
  /** Overreach that was said to be the township's own. */
  readonly accepted: number;
  /** Of what is no task of townships, how much was made one. */
  readonly notOurs: number;
  readonly mistaken: number;
  /** Demands whose label tells the item, and those of which it names a clause that does not say so. */
  readonly claimable: number;
  readonly falseClaims: number;
}

export function figuresOf(scored: readonly Scored[]): NoticeFigures {
  const isAsked = ({ is }: Scored): boolean => is !== "other" && is !== "none";
  const asked = scored.filter(isAsked);
  const notOurs = scored.filter((one) => !isAsked(one));
  const overreach = asked.filter(({ is }) => is !== "within" && is !== "look");
  const count = (some: readonly Scored[], test: (one: Scored) => boolean): number => some.filter(test).length;
  return {
    asked: asked.length,
    found: count(asked, ({ said }) => said !== null),
    right: count(asked, isRight),
    unsure: count(asked, ({ said }) => said === "unsure"),
    overreach: overreach.length,
    accepted: count(overreach, ({ said }) => said === "within"),
    notOurs: notOurs.length,
    mistaken: count(notOurs, ({ said }) => said !== null),
    claimable: count(asked, ({ item }) => item !== undefined),
    falseClaims: count(asked, isFalseClaim),
  };
}
