// How many planted slips the rules find. `node tests/labels/planted.ts [qingxi]` prints the figures, and a list's misses and false findings.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/model/finding.ts";
import { checkList } from "../../src/rules/check.ts";
import { bytesOf, readBytes } from "../tools/lists.ts";

const folder = join(import.meta.dirname, "planted");

/** A slip that was planted on purpose: its class, and its place in the list without marks. */
export interface Planted {
  readonly class: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface PlantedScore {
  readonly list: string;
  readonly slips: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Findings that are more than hints, and those of them where nothing was planted. */
  readonly firm: readonly Finding[];
  readonly wrong: readonly Finding[];
}

/** The lists with planted slips, each checked by itself. */
export const plantedScores = (): PlantedScore[] =>
  readdirSync(folder).map((name) => scoreOf(name.replace(".txt", ""), readFileSync(join(folder, name), "utf8")));

function scoreOf(list: string, marked: string): PlantedScore {
  const { text, slips } = unmarked(marked);
  const { reading, source } = readBytes(bytesOf(text));
  const findings = checkList({ reading, text: source.text });
  const firm = findings.filter(({ severity }) => severity !== "hint");
  return {
    ...{ list, slips, firm },
    missed: slips.filter((slip) => !findings.some((finding) => tells(finding, slip))),
    wrong: firm.filter((finding) => !slips.some((slip) => tells(finding, slip))),
  };
}

/** Slips stand in the list as ⟦class|words at fault⟧. */
function unmarked(marked: string): { readonly text: string; readonly slips: Planted[] } {
  const slips: Planted[] = [];
  let text = "";
  for (const [, before = "", slip, words = ""] of marked.matchAll(/([^⟦]*)(?:⟦([a-z_]+)\|([^⟧]*)⟧)?/gu)) {
    text += before;
    if (slip) slips.push({ class: slip, words, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, slips };
}

/** A finding tells a slip at whose words it stands; one of the whole list, whose words it says. */
const tells = ({ at, message }: Finding, { start, end, words }: Planted): boolean =>
  at ? at.start <= Math.max(end - 1, start) && start <= at.end : words !== "" && message.includes(words);

const out = (line: string): void => void process.stdout.write(`${line}\n`);

if (import.meta.main) {
  const scores = plantedScores();
  for (const { list, slips, missed, firm, wrong } of scores) {
    out(
      `${list}: ${slips.length - missed.length} of ${slips.length} found; ${wrong.length} of ${firm.length} firm findings wrong`,
    );
    if (process.argv[2] !== list) continue;
    for (const slip of missed) out(`  missed ${slip.class}: ${slip.words}`);
    for (const { rule, id, quote, message } of wrong) out(`  wrong ${rule} ${id}: ${quote} ${message}`);
  }
}
