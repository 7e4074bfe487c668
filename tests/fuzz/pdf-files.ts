import { handMadePdf, rules, words } from "../tools/hand-made-pdf.ts";

import type { FuzzedFormat } from "./formats.ts";

const grid = rules([50, 90, 160, 300, 520], [640, 680, 720, 760]);
const page = (n: number): { content: string } => ({
  content: `${words(200, 780, "枫林镇配合履职事项清单")}${grid}${words(60, 740, "序号")}${words(100, 740, "事项类别")}${words(180, 740, "事项名称")}${words(320, 740, "对应上级部门")}
${words(60, 700, String(2 * n - 1))}${words(100, 700, "乡村振兴")}${words(180, 700, "管护村道和路灯")}${words(320, 700, "县农业农村局、县水利局")}
${words(60, 660, String(2 * n))}${words(180, 660, "清理灌渠")}${words(320, 660, "县水利局")}${words(290, 40, `— ${n} —`)}`,
});

/** PDFs made by hand, and words of their language. */
export const fuzzedPdf: readonly FuzzedFormat[] = [
  {
    id: "pdf",
    ending: "pdf",
    words: [
      "q\n",
      "Q\n",
      "BT ",
      "ET ",
      " Tj ",
      " TJ ",
      " cm ",
      "1e6 0 0 1e6 0 0 cm ",
      " re f ",
      " W n ",
      "/F 99999 Tf ",
      "3 Tr ",
      "<<",
      ">>",
      "[",
      "]",
      "stream\n",
      "endstream\n",
      "endobj\n",
      "1 0 R ",
      "2 0 R ",
      "8 0 R ",
      "/Kids [2 0 R] ",
      "/Parent 7 0 R ",
      "/Rotate 45 ",
      "/Filter /FlateDecode ",
      "/Filter [/ASCIIHexDecode /LZWDecode] ",
      "/MediaBox [0 0 1e30 -1] ",
      "/MediaBox [0 0 0 0] ",
      "/UserUnit 1000000 ",
      "/Count 999999 ",
      "/Length -1 ",
      "/Type /ObjStm ",
      "/Encrypt 3 0 R ",
      "/Subtype /Form ",
      "/Fm Do ",
      "/Contents [8 0 R 8 0 R 8 0 R] ",
      "/W [0 100000 1] ",
      "beginbfrange ",
      "<FFFFFFFF>",
      "(".repeat(500),
      "[".repeat(500),
      "<<".repeat(500),
      "q ".repeat(5000),
    ],
    seeds: () => [
      handMadePdf([page(1), page(2), page(3)]),
      handMadePdf([page(1), page(2)], { encoding: "UniGB-UCS2-H" }),
      handMadePdf([{ ...page(1), rotate: 90 }, page(2)], { encoding: "no table" }),
    ],
  },
];
