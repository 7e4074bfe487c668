import { createHash } from "node:crypto";
import { readText } from "../../src/readers/formats/text.ts";
import { type DocumentReading, readSource } from "../../src/readers/read.ts";

export interface ListWish {
  readonly place?: string;
  readonly published?: string;
  readonly basic?: readonly string[];
  readonly supporting?: readonly {
    readonly name: string;
    readonly departments: string;
    readonly theirs: string;
    readonly ours: string;
  }[];
  readonly reclaimed?: readonly { readonly name: string; readonly handover: string }[];
}

/** A small list as an office would save it, in rows with tabs. */
export function listText({
  place = "白石县枫林镇",
  published,
  basic = [],
  supporting = [],
  reclaimed = [],
}: ListWish): string {
  const lines = [`${place}履职事项清单`, ...(published ? [published] : []), ""];
  lines.push(`${place}基本履职事项清单`, "", "序号\t事项类别\t事项名称");
  basic.forEach((name, i) => void lines.push(`${i + 1}\t民生服务\t${name}`));
  if (supporting.length > 0)
    lines.push("", `${place}配合履职事项清单`, "", "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责");
  supporting.forEach(
    (item, i) => void lines.push(`${i + 1}\t生态环保\t${item.name}\t${item.departments}\t${item.theirs}\t${item.ours}`),
  );
  if (reclaimed.length > 0)
    lines.push("", `${place}上级部门收回事项清单`, "", "序号\t事项类别\t事项名称\t承接部门及工作方式");
  reclaimed.forEach((item, i) => void lines.push(`${i + 1}\t城乡建设\t${item.name}\t${item.handover}`));
  return `${lines.join("\n")}\n`;
}

/** Reads the bytes of a text. */
export function readBytes(bytes: Uint8Array, name = "清单.txt"): DocumentReading {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return readSource({ name, sha256, mediaType: "text/plain" }, readText(new TextDecoder().decode(bytes)));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const exampleList: ListWish = {
  published: "2025年7月",
  basic: ["受理低保申请并入户核查", "调解邻里纠纷", "管护村道和路灯"],
  supporting: [
    {
      name: "秸秆禁烧",
      departments: "县农业农村局、市生态环境局白石分局",
      theirs: "1.县农业农村局推广秸秆还田；2.市生态环境局白石分局查处露天焚烧。",
      ours: "1.巡查田间地头；2.发现火点上报。",
    },
  ],
  reclaimed: [
    { name: "拆除违法建设的强制执行", handover: "承接部门：县综合行政执法局 工作方式：立案查处，组织拆除。" },
  ],
};

/** A list with two doubts: a supporting item without its department, and a line that belongs to no item. */
export const doubtfulText = listText({
  ...exampleList,
  supporting: [
    {
      name: "秸秆禁烧",
      departments: "",
      theirs: "1.县农业农村局推广秸秆还田。",
      ours: "1.巡查田间地头；2.发现火点上报。",
    },
  ],
}).replace("2\t", "这一段不知道归谁\n2\t");
