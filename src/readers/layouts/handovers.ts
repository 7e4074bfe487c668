import { bare } from "../../text/blank.ts";
import { areTwoBodies } from "../../text/bodies.ts";
import { PrintedText } from "../printed-text.ts";
import { departmentLabelsOf, departmentsOf, isDepartmentList } from "./departments.ts";
import { labelOfBoth } from "./handover-label.ts";
import { handoverLabels } from "./headings.ts";

/** One hand-over as printed: who takes the item, and the words that say how. */
export interface PrintedHandover {
  readonly departments: readonly PrintedText[];
  readonly method: PrintedText;
  /** Words beside the names that are none of them: “牵头”, “及”. */
  readonly labels: readonly PrintedText[];
}

/** A hand-over to those whom `names` prints. */
export const handoverTo = (names: PrintedText, method: PrintedText, known?: ReadonlySet<string>): PrintedHandover => ({
  departments: departmentsOf(names, known),
  method,
  labels: departmentLabelsOf(names),
});

export interface HandoverReading {
  readonly handovers: readonly PrintedHandover[];
  /** “承接部门：”, “工作方式：”, “承接部门及工作方式：”. */
  readonly labels: readonly PrintedText[];
  /** Whether the cell names nobody, and does not say that the work has ended either. */
  readonly doubtful: boolean;
}

const departmentLabel = handoverLabels.department.join("|");
const methodLabel = handoverLabels.method.join("|");
/** “承接部门：”, “1.承接部门：”, “承接部门为：”, “承接部门为县民政局”. */
const label = new RegExp(
  "(?<=^|[\\s。；;，、]|[局委会办部院队])(?:[0-9]{1,2}[.．、]\\s*|[（(][0-9一二三四五六七八九十]{1,2}[)）]\\s*)?" +
    `(?:(?<department>${departmentLabel})|(?<method>${methodLabel}))(?:\\s*[为是]?\\s*[：:]|[为是](?=\\p{Script=Han}))`,
  "gu",
);

/** Reads 承接部门及工作方式, in whatever of its forms a county prints it. */
export function handoversOf(cell: PrintedText): HandoverReading {
  const ofBoth = labelOfBoth.exec(cell.text)?.[0].length ?? 0;
  if (ofBoth > 0) {
    const read = handoversOf(cell.slice(ofBoth));
    return { ...read, labels: [cell.slice(0, ofBoth), ...read.labels] };
  }
  const parts = labelledParts(cell);
  if (parts.length > 1) return fromLabels(parts);
  const handovers = fromHeads(cell) ?? fromFirstLine(cell) ?? fromTaking(cell);
  if (handovers) return { handovers, labels: [], doubtful: false };
  const nobody = handoverTo(PrintedText.empty, cell);
  return { handovers: [nobody], labels: [], doubtful: !saysDiscontinued(cell.text) };
}

interface Part {
  readonly kind: "head" | "department" | "method";
  readonly label: PrintedText;
  readonly body: PrintedText;
}

function labelledParts(cell: PrintedText): Part[] {
  const found = [...cell.text.matchAll(label)].filter((match, i, all) => isLabel(match, all.slice(0, i)));
  const edges = [...found.map((match) => match.index), cell.text.length];
  const head: Part = { kind: "head", label: PrintedText.empty, body: cell.slice(0, edges[0]).trim() };
  return [
    head,
    ...found.map((match, i): Part => {
      const bodyAt = match.index + match[0].length;
      return {
        kind: match.groups?.department ? "department" : "method",
        label: cell.slice(match.index, bodyAt),
        body: cell.slice(bodyAt, edges[i + 1]).trim(),
      };
    }),
  ];
}

/** “…工作方式：” in the midst of a method is words, not a second label: a label of one kind waits for the other. */
function isLabel(match: RegExpMatchArray, before: readonly RegExpMatchArray[]): boolean {
  const last = before.at(-1);
  return match.groups?.department !== undefined || !last || last.groups?.department !== undefined;
}

function fromLabels(parts: readonly Part[]): HandoverReading {
  const handovers: PrintedHandover[] = [];
  let names: PrintedText | undefined;
  for (const part of parts) {
    if (part.kind === "method") {
      handovers.push(handoverTo(names ?? PrintedText.empty, part.body));
      names = undefined;
    } else if (!part.body.isBlank) {
      if (names) handovers.push(handoverTo(names, PrintedText.empty));
      names = part.body;
    }
  }
  if (names) handovers.push(handoverTo(names, PrintedText.empty));
  const labels = parts.slice(1).map((part) => part.label);
  return { handovers, labels, doubtful: handovers.some(({ departments }) => departments.length === 0) };
}

/**
 * A column of departments and a column of methods that says for each of them what it does (“县民政局：” …): a hand-over for
 * each; where the first column is empty, whom the method names. Undefined where the methods name others, or nobody.
 */
export function handoversByHead(
  departments: readonly PrintedText[],
  method: PrintedText,
): PrintedHandover[] | undefined {
  if (departments.length === 0) return fromHeads(method) ?? fromTaking(method);
  const handovers = fromHeads(method);
  const names = (of: readonly PrintedText[]): string =>
    of
      .map(({ text }) => bare(text))
      .toSorted()
      .join("|");
  const same = handovers && names(handovers.flatMap((handover) => handover.departments)) === names(departments);
  return same && handovers.length > 1 ? handovers : undefined;
}

/** The department that a line names before its colon, in brackets or as who takes over: “县民政局：”, “【县民政局】”, “由县民政局承接：”. */
function headOf(line: PrintedText): { name: PrintedText; end: number; labels: PrintedText[] } | undefined {
  const [sign = "", framed, taking, open] =
    /^【([^】]{2,80})】[：:]?|^由([^：:]{2,60}?)(?:承接|承担|负责|办理)[：:]|^([^：:]{2,80})[：:]/u.exec(line.text) ??
    [];
  const from = framed === undefined && taking === undefined ? 0 : 1;
  const name = line.slice(from, from + (framed ?? taking ?? open ?? "").length);
  const labels = taking === undefined ? [] : [line.slice(0, from), line.slice(from + name.text.length, sign.length)];
  return sign !== "" && isDepartmentList(name) ? { name, end: sign.length, labels } : undefined;
}

/** A cell's lines; one where another department's part begins within it (“县水利局：调度；县应急局：救援”) is several. */
function headedLines(cell: PrintedText): PrintedText[] {
  return cell.lines().flatMap((line) => {
    const starts = [...line.text.matchAll(/(?<=[；;。]\s{0,4})[^\s；;。：:]{3,80}[：:]/gu)]
      .map(({ index }) => index)
      .filter((at) => headOf(line.slice(at)));
    return starts.length === 0 || !headOf(line)
      ? [line]
      : [0, ...starts].map((start, i) => line.slice(start, starts[i] ?? line.text.length));
  });
}

/** The departments that a cell's lines name before their colons: “县民政局：审批。”. */
export const headsIn = (cell: PrintedText): PrintedText[] =>
  headedLines(cell).flatMap((line) => headOf(line)?.name ?? []);

/** “县民政局：负责…”, once or once for each department, each at the head of a printed line or behind another's part. */
function fromHeads(cell: PrintedText): PrintedHandover[] | undefined {
  const handovers: { name: PrintedText; labels: readonly PrintedText[]; method: PrintedText[] }[] = [];
  for (const line of headedLines(cell)) {
    const head = headOf(line);
    if (head) handovers.push({ ...head, method: [line.slice(head.end)] });
    else if (handovers.length === 0 && !line.isBlank) return undefined;
    else handovers.at(-1)?.method.push(line);
  }
  return handovers.map(({ name, labels, method }) => {
    const handover = handoverTo(name, PrintedText.join(method, "\n").trim());
    return { ...handover, labels: [...handover.labels, ...labels] };
  });
}

/** “县民政局” alone on the first line or before the first blank, the method behind it. */
function fromFirstLine(cell: PrintedText): PrintedHandover[] | undefined {
  const text = cell.trim();
  const [first] = text.lines();
  const sentence = /^[^。；;，：:]{3,60}[。；;]/u.exec(text.text)?.[0] ?? "";
  const ends = [sentence.length, first?.text.length ?? 0, namesEnd(text.text)];
  const end = ends.find((at) => at > 0 && isDepartmentList(text.slice(0, at)));
  return end === undefined ? undefined : [handoverTo(text.slice(0, end), text.slice(end).trim())];
}

/** “由县应急管理局承接，…”, “县应急管理局直接检查”: who takes it over stands in the first sentence, which the method keeps. */
function fromTaking(cell: PrintedText): PrintedHandover[] | undefined {
  const found = taking.exec(cell.text) ?? doing.exec(cell.text);
  const printed = found?.groups?.names;
  const start = found && printed !== undefined ? found.index + found[0].indexOf(printed) : 0;
  const told = cell.slice(start, start + (printed?.length ?? 0));
  const names = isDepartmentList(told) ? told : namesBehindBy(cell);
  return names && [{ departments: departmentsOf(names), method: cell, labels: [] }];
}

/** The names behind 由 at the head of a cell, whatever these bodies do: “由县林业局审批”. */
function namesBehindBy(cell: PrintedText): PrintedText | undefined {
  const clause = /^\s*由([^。；;，：:由的]{3,60})/u.exec(cell.text);
  if (!clause?.[1]) return undefined;
  const from = clause[0].length - clause[1].length;
  const ends = [...clause[1].matchAll(/[局委会办部院队站所府厅](?=\p{Script=Han})/gu)].map(
    ({ index }) => from + index + 1,
  );
  return ends.map((end) => cell.slice(from, end)).findLast(isDepartmentList);
}

/** Where the names at the head end: the first blank that does not part two bodies (“县民政局 县财政局 负责…”). */
function namesEnd(text: string): number {
  const [first, ...words] = [...text.matchAll(/\S+/gu)];
  let last = first;
  for (const word of words) {
    if (!last || !areTwoBodies(last[0], word[0])) break;
    last = word;
  }
  return last ? last.index + last[0].length : text.length;
}

const taking =
  /(?:^|[。；;，])(?:该|本|此|这)?项?(?:工作|事项|职责)?(?:收回后|上收后)?(?:统一|直接|依法|全部|改)?由(?<names>[^。；;，：:由]{3,60}?)(?:统一|直接|依法|负责|全部|收回后?)*(?:牵头|承接|承担|收回|上收|接管|实施|履行|办理|行使|组织开展|负责)/u;

const doing =
  /^\s*(?<names>[^。；;，：:由]{3,60}?)(?=直接|统一|负责|依法|承担|承接|通过|按照|组织|采取|自行|定期|会同|履行|开展)/u;

// The work itself has ended: “此项工作已不再开展”, “不再对镇进行考核”, “法律法规条款已失效不再开展此项工作”. A step that is dropped
// within work that goes on (“不再要求群众提交证明”) is none of these.
const verb = "不再(?:开展|实施|执行|承担|进行|办理|保留|征收)";
const ended = new RegExp(
  `${verb}(?:(?:此|该|本|这)项?)?(?:工作|事项|职责)?[。；]?$|(?:此|该|本|这)项.{0,6}${verb}|不再对.{1,12}考核|` +
    "(?:工作|事项|条款|文件|规定)已(?:经)?(?:取消|废止|失效|停止)|停止(?:开展|执行|实施)(?:(?:此|该|本|这)项?)?(?:工作|事项)?[。；]?$|予以取消[。；]?$",
  "u",
);
const goesOn = /由.{2,30}(?:负责|承担|开展|实施|办理|组织|受理|执行)/u;

/** Whether a method says that the work is no longer done, by anybody. */
export function saysDiscontinued(method: string): boolean {
  const text = bare(method);
  return text.length <= 100 && ended.test(text) && !goesOn.test(text);
}
