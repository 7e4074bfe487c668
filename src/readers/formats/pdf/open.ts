import { KnownError } from "../../../model/known-error.ts";
import { type Pdf, pdfEngine } from "./engine.ts";
import { type PrintedPage, printedPage } from "./page.ts";
import { type Recogniser, recognised } from "./recogniser.ts";

/** A document of more pages is no township's list. */
export const mostPages = 2000;
/** All characters of a document; a list has some hundred thousand. */
const mostGlyphs = 3_000_000;

/** The print of every page. Throws UNREADABLE_DOCUMENT or DOCUMENT_TOO_LARGE. */
export async function openPdf(bytes: Uint8Array, recogniser?: Recogniser): Promise<PrintedPage[]> {
  const engine = await pdfEngine();
  const pdf = await engine.open(bytes).catch((error: unknown) => {
    throw isLocked(error) ? locked() : damaged(error);
  });
  try {
    if (pdf.numPages > mostPages) throw tooManyPages(pdf.numPages);
    const pages = await printedPages(pdf, engine.codes);
    return recogniser ? await Promise.all(pages.map((page) => withPrint(page, bytes, recogniser))) : pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const withPrint = async (page: PrintedPage, bytes: Uint8Array, recogniser: Recogniser): Promise<PrintedPage> =>
  page.glyphs.length > 0 ? page : recognised(page, bytes, recogniser);

async function printedPages(pdf: Pdf, codes: Parameters<typeof printedPage>[2]): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf
      .getPage(number)
      .then((one) => printedPage(one, number, codes))
      .catch((error: unknown) => {
        throw damaged(error, number);
      });
    glyphs += page.glyphs.length;
    if (glyphs > mostGlyphs) throw tooMuchPrint(number);
    pages.push(page);
  }
  return pages;
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === "PasswordException";

const locked = (): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    "Cannot read the PDF: it asks for a password. Save it without one, or print it to a new PDF",
    `无法读取这个 PDF：文件设有打开密码。请取消密码后另存，或者重新导出一份不加密的 PDF`,
  );

function damaged(error: unknown, page?: number): KnownError {
  const [where, whereZh] = page === undefined ? ["", ""] : [` page ${page} of`, `第 ${page} 页`];
  return new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read${where} the PDF: it is damaged (${error instanceof Error ? error.message : String(error)})`,
    `无法读取这个 PDF${whereZh}：文件已损坏。请向发文单位索取原件，或用办公软件重新导出`,
    { cause: error },
  );
}

const tooManyPages = (pages: number): KnownError =>
  new KnownError(
    "DOCUMENT_TOO_LARGE",
    `Cannot read the PDF: it has ${pages} pages, at most ${mostPages} are read`,
    `无法读取这个 PDF：共有 ${pages} 页，上限是 ${mostPages} 页。请拆分后分别读取`,
  );

const tooMuchPrint = (page: number): KnownError =>
  new KnownError(
    "DOCUMENT_TOO_LARGE",
    `Cannot read the PDF: up to page ${page} it has more than ${mostGlyphs} characters`,
    `无法读取这个 PDF：到第 ${page} 页已超过 ${mostGlyphs} 个字符。请拆分后分别读取`,
  );
