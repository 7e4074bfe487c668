// How well notices are cut and judged, against labels made by reading.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "../../src/app/app.ts";
import { holdNotice } from "../../src/app/hold-notice.ts";

const wanted = ["within", "beyond", "reclaimed", "unlisted"] as const;
type Wanted = (typeof wanted)[number];

/** A stretch of a notice: what it is to the township, asked of others, or no task at all. */
export interface Label {
  readonly words: string;
  readonly is: Wanted | "other" | "none";
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
      .map(([is, words = ""]) => ({ is: is as Label["is"], words })),
  };
});

/** A label with what the program says of its words: null where it made no demand of them. */
export interface Scored extends Label {
  readonly notice: string;
  readonly said: string | null;
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
    return { ...label, notice: name, said: demand ? demand.verdict.replace(/^within-.*/u, "within") : null };
  });
}

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
}

export function figuresOf(scored: readonly Scored[]): NoticeFigures {
  const isAsked = ({ is }: Scored): boolean => is !== "other" && is !== "none";
  const asked = scored.filter(isAsked);
  const notOurs = scored.filter((one) => !isAsked(one));
  const overreach = asked.filter(({ is }) => is !== "within");
  const count = (some: readonly Scored[], test: (one: Scored) => boolean): number => some.filter(test).length;
  return {
    asked: asked.length,
    found: count(asked, ({ said }) => said !== null),
    right: count(asked, ({ is, said }) => said === is),
    unsure: count(asked, ({ said }) => said === "unsure"),
    overreach: overreach.length,
    accepted: count(overreach, ({ said }) => said === "within"),
    notOurs: notOurs.length,
    mistaken: count(notOurs, ({ said }) => said !== null),
  };
}
