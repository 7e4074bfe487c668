// Questions with the items that answer them, put to the labelled lists.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledCatalogue } from "../src/model/catalogue.ts";
import type { DutyItem } from "../src/model/duty-item.ts";
import { Knowledge } from "../src/search/catalogue/knowledge.ts";
import { weightsOfBytes } from "../src/search/catalogue/weights.ts";
import { planQuestion, type QueryPlan } from "../src/search/plan.ts";
import { SearchIndex } from "../src/search/search-index.ts";
import { vectorOf } from "../src/search/vector.ts";
import { type WeighedText, weigh } from "../src/search/weigh.ts";
import { lines } from "./files.ts";
import { type Grade, type LabelledItem, labelledLists } from "./labelled-lists.ts";

/** What a running mingze knows: the compiled catalogue. */
export function compiledKnowledge(folder = join(import.meta.dirname, "dist")): Knowledge {
  const catalogue = JSON.parse(readFileSync(join(folder, "catalogue.json"), "utf8")) as CompiledCatalogue;
  return new Knowledge(catalogue, weightsOfBytes(readFileSync(join(folder, "model.bin"))));
}

export interface SearchedList {
  readonly items: readonly DutyItem[];
  readonly index: SearchIndex;
}

/** A question put to a list, with the grade of each of its items. */
export interface PutQuestion {
  readonly list: SearchedList;
  readonly text: string;
  readonly grades: ReadonlyMap<number, Grade>;
  /** Whether the list holds the matter; undefined where it holds a part of it. */
  readonly listed: boolean | undefined;
}

interface Labelled {
  readonly document: string;
  readonly question: string;
  readonly relevant: readonly { readonly kind: string; readonly ordinal: number; readonly grade: Grade }[];
}

/** Questions of the files in tests/labels/questions and catalogue/held-out, put to the lists; empty without the lists. */
export async function putQuestions(
  knowledge: Knowledge,
): Promise<Record<"development" | "heldOut" | "byDuty", PutQuestion[]>> {
  const lists = [...(await labelledLists()).values()].map((labelled) => ({
    labelled,
    ...searched(labelled, knowledge),
  }));
  const labels = join(import.meta.dirname, "../tests/labels/questions");
  const fromFile = (name: string): PutQuestion[] => {
    const path = join(labels, name);
    if (!existsSync(path)) return [];
    return (lines(path) as Labelled[]).flatMap(({ document, question, relevant }) => {
      const list = lists.find(({ items }) => items[0]?.provenance.name?.[0]?.document === document);
      if (!list) return [];
      const grades = new Map(
        list.items.flatMap(({ kind, ordinal }, i) => {
          const found = relevant.find((one) => one.kind === kind && one.ordinal === ordinal);
          return found ? [[i, found.grade] as const] : [];
        }),
      );
      return [{ list, text: question, grades, listed: relevant.length > 0 }];
    });
  };
  const byDuty = (lines("held-out/writer-1.jsonl") as { duty: string; also?: string[]; text: string }[]).flatMap(
    ({ duty, also = [], text }) =>
      lists.map((list) => {
        const grades = gradesOf(list.labelled, [duty, ...also]);
        const best = Math.max(0, ...grades.values());
        return { list, text, grades, listed: best === 3 ? true : best < 2 ? false : undefined };
      }),
  );
  return { development: fromFile("development.jsonl"), heldOut: fromFile("held-out.jsonl"), byDuty };
}

function searched(labelled: readonly LabelledItem[], knowledge: Knowledge): SearchedList {
  const items = labelled.map(({ item }) => item);
  return { items, index: new SearchIndex(items.map((item, id) => ({ id, vector: vectorOf(item, knowledge) }))) };
}

function gradesOf(labelled: readonly LabelledItem[], duties: readonly string[]): Map<number, Grade> {
  const grades = new Map<number, Grade>();
  labelled.forEach((item, i) => {
    const best = Math.max(0, ...duties.map((duty) => item.duties.get(duty) ?? 0));
    if (best > 0) grades.set(i, best as Grade);
  });
  return grades;
}

export interface Weighed {
  readonly plan: QueryPlan;
  readonly ranked: readonly WeighedText[];
}

/** The list's items by likelihood, as a running mingze weighs them. */
export function answerOf({ list, text }: PutQuestion, knowledge: Knowledge, limit = 50): Weighed {
  const plan = planQuestion(text, knowledge);
  const { found } = list.index.candidates(plan, limit);
  return { plan, ranked: weigh(plan, found, new Map(list.items.entries())) };
}
