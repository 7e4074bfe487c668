import type { Skipped, SkipReason } from "../../app/files-to-import.ts";
import { table } from "../table.ts";
import { type Doubts, reasonOf, type Tally } from "./tally.ts";

export interface Ended {
  readonly tally: Tally;
  readonly skipped: readonly Skipped[];
  /** Files that were not begun, for the run was interrupted. */
  readonly left: number;
  readonly proposeOnly: boolean;
}

const skipWord: Readonly<Record<SkipReason, string>> = {
  hidden: "隐藏文件",
  link: "链接",
  ending: "不是清单的格式",
  "no-file": "不是文件",
};
/** So many lines of skipped files are printed; what is more is counted. */
const mostLines = 20;

/** The end of a run in words: a table of what came of the files, then what wants a look. */
export function summaryWords({ tally, skipped, left, proposeOnly }: Ended): string {
  const { counts, doubtful, refused, done } = tally;
  const head = ["文件", "新的一版", "并入", "替换", "已在库中", "未导入", "存疑", "跳过"];
  const row = [done, counts.new, counts.joined, counts.replaced, counts.known, counts.refused];
  return [
    "",
    table(head, [[...row, doubtful.length, skipped.length]]),
    ...section("未导入", refused.map(refusedLine)),
    ...section("存疑，请核对", doubtful.map(doubtfulLine)),
    ...section("跳过", shortened(skipped.map(({ path, reason }) => `${path}（${skipWord[reason]}）`))),
    ...(proposeOnly ? ["", "以上只是建议，没有入库。每份文件都接着前面各份判断，与真正导入时相同。"] : []),
    ...(left > 0 ? ["", `已中断：还有 ${left} 份没有处理。再次运行同一命令，就从这里接着做。`] : []),
  ].join("\n");
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${title}：`, ...lines.map((line) => `  ${line}`)];

const refusedLine = ({ path, error }: { path: string; error: unknown }): string => {
  const { code, messageZh } = reasonOf(error);
  return `${path}  ${messageZh}（${code}）`;
};

const doubtfulLine = ({ path, doubts: { unplaced, doubts, unread } }: { path: string; doubts: Doubts }): string => {
  const what = [
    unplaced > 0 ? `未归位 ${unplaced} 字` : "",
    doubts > 0 ? `读取存疑 ${doubts} 处` : "",
    unread > 0 ? `${unread} 张清单没有读入` : "",
  ];
  return `${path}  ${what.filter(Boolean).join("，")}`;
};

const shortened = (lines: readonly string[]): string[] =>
  lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), `……另有 ${lines.length - mostLines} 个`];

/** The end of a run as data. */
export const summaryData = ({ tally, skipped, left, proposeOnly }: Ended) => ({
  summary: {
    files: tally.done,
    ...tally.counts,
    doubtful: tally.doubtful.length,
    skipped: skipped.length,
    left,
    proposeOnly,
  },
});
