import type { ReadingState } from "./state.ts";

/** What to read instead of a document whose columns did not come apart: each a sentence, in Chinese and English. */
export function betterSource({ info }: Pick<ReadingState, "info">): { readonly zh: string; readonly en: string } {
  if (info.mediaType === "application/pdf")
    return { zh: "请索取 Word 或 Excel 原件再导入", en: "ask for the Word or Excel file it was made of" };
  if (info.mediaType.startsWith("text/"))
    return {
      zh: "若文字是从 PDF 转出的，请直接导入 PDF，或按原版式转出（pdftotext -layout）",
      en: "if the text was taken from a PDF, import the PDF itself, or text that keeps its layout (pdftotext -layout)",
    };
  return { zh: "请核对表格的版式", en: "look at the form of its tables" };
}
