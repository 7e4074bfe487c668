import type { Browser, Page } from "playwright-core";
import type { PageForm } from "./list-page.ts";

const feet: Readonly<Record<NonNullable<PageForm["foot"]>, string>> = {
  "of total": '第 <span class="pageNumber"></span> 页，共 <span class="totalPages"></span> 页',
  dashes: '— <span class="pageNumber"></span> —',
  bare: '<span class="pageNumber"></span>',
  none: "",
  "head and foot": '<span class="pageNumber"></span>/<span class="totalPages"></span>',
};

/** Prints pages of HTML to PDF, as an office's browser does. */
export class Printer {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async of(browser: Browser): Promise<Printer> {
    return new Printer(await browser.newPage());
  }

  async print(html: string, form: PageForm): Promise<Uint8Array> {
    await this.page.setContent(html);
    const line = (words: string): string => `<div style="font-size:9px;width:100%;text-align:center">${words}</div>`;
    return this.page.pdf({
      format: form.paper ?? "A4",
      landscape: form.portrait !== true,
      preferCSSPageSize: form.mixed === true,
      displayHeaderFooter: form.foot !== "none",
      headerTemplate: line(form.foot === "head and foot" ? "白石县枫林镇人民政府" : ""),
      footerTemplate: line(feet[form.foot ?? "none"]),
      printBackground: true,
    });
  }
}
