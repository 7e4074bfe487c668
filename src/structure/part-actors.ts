import type { PrintedPlace } from "../text/places.ts";
import { actorOfName, type Subject, subjectOf } from "./actors.ts";
import { agentsIn } from "./agents.ts";
import { withoutCondition } from "./conditions.ts";
import type { Part, Sentence } from "./sentence.ts";

export type PartActor = Pick<Subject, "actor" | "name">;

/**
 * Who acts in each part of a clause: whoever the part names at its head (“…，县教育局应当反馈”) or behind 由, up to the
 * next name or the end of the sentence; else the clause's own subject. Who only assists (“…，县财政局配合”) bears that part alone.
 */
export function actorsByPart(sentence: Sentence, own: PartActor, place: PrintedPlace): PartActor[] {
  let running = own;
  return sentence.parts.map((part, i) => {
    if (/[。；;]/u.test(sentence.text.charAt(part.start - 1))) running = anew(own, running);
    const named = headOfPart(sentence, part, place) ?? (i === 0 ? undefined : namedIn(sentence, part, own, place));
    const here = named ?? running;
    if (!assists(sentence, part)) running = agentOf(sentence, part, place) ?? here;
    return here;
  });
}

/** Who acts where a sentence begins and names nobody: the clause's own, unless a village's work has come to the township. */
const anew = (own: PartActor, last: PartActor): PartActor =>
  last.actor === "township" && (own.actor === "village" || own.actor === "other") ? last : own;

/** “…；县财政局：拨付资金”: a name with its colon heads what follows it on the same line. */
function headOfPart({ text, covered }: Sentence, { start, end }: Part, place: PrintedPlace): PartActor | undefined {
  const isHead = /[：:]/u.test(text.charAt(end)) && /^□+(?:[、和及与]□+)*$/u.test(covered.slice(start, end));
  if (!isHead) return undefined;
  const name = text.slice(start, end);
  return { actor: actorOfName(name, place), name };
}

/** “社区发现…的，”: a condition that says who then acts. */
const finder =
  /^(?:□+|各?(?:社区|嘎查|连队|网格员|[镇乡]|苏木|团场|街道办))(?:在|应|接到|收到|接报|获悉|(?:巡查|检查|排查|走访|工作|日常)*中?发现)/u;

/** The subject at a part's head, or behind the condition that it opens with. */
function namedIn(sentence: Sentence, part: Part, own: PartActor, place: PrintedPlace): PartActor | undefined {
  const within = {
    ...sentence,
    text: sentence.text.slice(0, part.end),
    covered: sentence.covered.slice(0, part.end),
    bodies: sentence.bodies.filter(({ end }) => end <= part.end),
  };
  const words = withoutCondition(sentence.covered, part);
  const places = words ? [part.start, words.start] : finder.test(within.covered.slice(part.start)) ? [part.start] : [];
  return places.map((from) => subjectOf(within, from, own.actor, place)).find(({ name }) => name !== null);
}

const assists = ({ covered }: Sentence, { start, end }: Part): boolean =>
  /^[□、和及与]+(?:予以|积极|做好)?(?:配合|协助)/u.test(covered.slice(start, end));

function agentOf({ text, covered, bodies }: Sentence, part: Part, place: PrintedPlace): PartActor | undefined {
  const agent = agentsIn(covered, bodies, part).findLast(({ start }) => covered.charAt(start - 1) === "由");
  const name = agent && text.slice(agent.start, agent.end);
  if (name === undefined) return undefined;
  const actor = actorOfName(name, place);
  return actor === "other" ? undefined : { actor, name };
}
