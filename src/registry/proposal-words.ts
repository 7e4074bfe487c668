import type { ImportProposal } from "../model/import-proposal.ts";
import { type DutyKind, kindNames } from "../model/kind.ts";

/** What a proposal is about, beside its own fields. */
export interface ProposalFacts extends Omit<ImportProposal, "confirmation" | "moreDoubtful" | "message" | "messageEn"> {
  /** The township's name as the reading has it. */
  readonly name: string | null;
  /** Lists of the reading. */
  readonly kinds: readonly DutyKind[];
  /** Lists of the known edition that the reading lacks. */
  readonly lacks: readonly DutyKind[];
  /** When the known edition was published. */
  readonly published: string | null;
  /** Doubts about the reading, and about those whose place it takes; null where it takes none. */
  readonly doubts: { readonly now: number; readonly before: number } | null;
  /** Corrections of the documents whose place it takes, and changes of the drafts made from them: they go out of use with these. */
  readonly setAside: { readonly corrections: number; readonly draftChanges: number };
}

interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A proposal with all that it says in words, so that every door says the same. */
export function worded({
  name,
  kinds,
  lacks,
  published,
  doubts,
  setAside,
  ...proposal
}: ProposalFacts): ImportProposal {
  const facts = { ...proposal, name, kinds, lacks, published, doubts, setAside };
  const { as, edition, beside, replaces } = facts;
  const more = warning(facts);
  const place = placeWords(facts);
  return {
    ...proposal,
    confirmation: [as, edition ?? beside ?? "none", ...replaces].join(" "),
    moreDoubtful: more !== null,
    message: `${whatZh(facts)}（${whyZh(facts)}）${place?.zh ?? ""}${more?.zh ?? ""}`,
    messageEn: `${whatEn(facts)} (${whyEn(facts)})${place?.en ?? ""}${more?.en ?? ""}`,
  };
}

/** What becomes of the place that a person says; nothing where there is nothing to tell. */
function placeWords({ placed, township: { province, prefecture, county, name } }: ProposalFacts): Said | null {
  const place = [province, prefecture, county, name].join("");
  if (placed === "set") return { zh: `；地点记为“${place}”`, en: `; its place is now “${place}”` };
  if (placed === "printed-otherwise")
    return {
      zh: `；您说的地点没有采用：文件写明的是“${place}”`,
      en: `; the place you gave was not taken: the document says “${place}”`,
    };
  if (placed === null) return null;
  return {
    zh: `；您说的地点没有采用：这一版记的是“${place}”，要改请先删除这一版，再写明地点重新导入`,
    en: `; the place you gave was not taken: the edition is of “${place}”; to change it, remove the edition and import it again with its place`,
  };
}

/** A warning where a reading would take the place of less doubtful ones, or of such as people have worked on. */
function warning({ doubts, setAside }: ProposalFacts): Said | null {
  const warnings = [
    ...(doubts === null || doubts.now <= doubts.before
      ? []
      : [
          {
            zh: `这次读取存疑 ${doubts.now} 处，现有的只有 ${doubts.before} 处`,
            en: `this reading has ${doubts.now} doubts, the known one ${doubts.before}`,
          },
        ]),
    ...(setAside.corrections + setAside.draftChanges === 0
      ? []
      : [
          {
            zh: `现有文件的 ${setAside.corrections} 处校核、${setAside.draftChanges} 处修订将随它搁置，撤销导入可恢复`,
            en: `${setAside.corrections} corrections and ${setAside.draftChanges} draft changes of the known document go out of use with it; undoing the import brings them back`,
          },
        ]),
  ];
  if (warnings.length === 0) return null;
  return {
    zh: `；注意：${warnings.map(({ zh }) => zh).join("；")}`,
    en: `; beware: ${warnings.map(({ en }) => en).join("; ")}`,
  };
}

const zh = (kinds: readonly DutyKind[]): string => kinds.map((kind) => `《${kindNames[kind].zh}》`).join("");
const en = (kinds: readonly DutyKind[]): string => kinds.map((kind) => kindNames[kind].en).join(", ");
const percent = (share: number | null): string => (share === null ? "" : `${Math.round(share * 100)}%`);

/** The known edition by what the office knows of it, its number beside. */
const knownZh = ({ edition, beside, published }: ProposalFacts): string =>
  `${published === null ? "未写明公布日期" : `公布于 ${published} `}的那一版（版号 ${edition ?? beside}）`;
const knownEn = ({ edition, beside, published }: ProposalFacts): string =>
  `edition ${edition ?? beside} (${published === null ? "undated" : `published ${published}`})`;

function whatZh({ as, replaces, kinds, ...facts }: ProposalFacts): string {
  const known = knownZh({ as, replaces, kinds, ...facts });
  if (as === "new-edition") return "作为新的一版";
  if (as === "already-there") return `已在库中，是${known}，不重复导入`;
  if (as === "joins-edition") return `并入${known}，补上${zh(kinds)}`;
  return `作为${known}的又一次读取，替换其中的${zh(replaces) || "读取结果"}`;
}

function whatEn({ as, replaces, kinds, ...facts }: ProposalFacts): string {
  const known = knownEn({ as, replaces, kinds, ...facts });
  if (as === "new-edition") return "a new edition";
  if (as === "already-there") return `already there as ${known}, not kept twice`;
  if (as === "joins-edition") return `joins ${known} with its lists: ${en(kinds)}`;
  return `another reading of ${known}, in place of its lists: ${en(replaces) || "none"}`;
}

function whyZh(facts: ProposalFacts): string {
  const { because, sharedItems, name, lacks } = facts;
  const known = knownZh(facts);
  const share = sharedItems === null ? "" : `，相同事项 ${percent(sharedItems)}`;
  const why: Readonly<Record<ImportProposal["because"], string>> = {
    "first-of-township": "该乡镇的第一份清单",
    "township-unnamed": "文件没有写明是哪个乡镇（街道），不与任何一版合并",
    "township-unclear": `库中也有“${name}”，但文件里的县（市、区）不足以断定是同一个，不与它合并`,
    "other-date": `公布日期与${known}不同，那一版保留`,
    "different-items": `内容与${known}不同，那一版保留${share}`,
    "would-lose-lists": `与${known}是同一次公布，但没有其中的${zh(lacks)}，不替换它`,
    "other-lists": "同一乡镇、公布日期不矛盾，那一版还没有这些清单",
    "same-date": `同一乡镇，公布日期相同${share}`,
    "same-items": `同一乡镇，内容几乎相同${share}`,
    "same-document": "同一个文件",
    "asked-for": "按您的指定",
  };
  return why[because];
}

function whyEn(facts: ProposalFacts): string {
  const { because, sharedItems, name, lacks } = facts;
  const known = knownEn(facts);
  const share = sharedItems === null ? "" : `, ${percent(sharedItems)} of the items are the same`;
  const why: Readonly<Record<ImportProposal["because"], string>> = {
    "first-of-township": "the first list of this township",
    "township-unnamed": "the document does not say which township it is of; it is merged with none",
    "township-unclear": `the registry has a “${name}”, but the document's county does not show that it is the same one`,
    "other-date": `published at another date than ${known}, which stays`,
    "different-items": `other items than ${known}, which stays${share}`,
    "would-lose-lists": `published with ${known}, but without its lists: ${en(lacks)}`,
    "other-lists": "same township, no other date, and the edition does not have these lists yet",
    "same-date": `same township and date of publication${share}`,
    "same-items": `same township and nearly the same items${share}`,
    "same-document": "the same document",
    "asked-for": "as you asked",
  };
  return why[because];
}
