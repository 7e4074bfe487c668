/** pdfjs's own tables, each a file that is fetched when a document needs it: encodings of Chinese fonts, standard fonts. */
const files: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>("../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap", {
    query: "?url&no-inline",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
    query: "?url&no-inline",
    import: "default",
    eager: true,
  }),
};
const urls = new Map(Object.entries(files).map(([path, url]) => [path.split("/").at(-1), url]));

/** Gives pdfjs the table that it asks for, in the form that pdfjs wants of such a class. */
export class PdfTables {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const url = urls.get(filename);
    const found = url === undefined ? undefined : await fetch(url);
    if (!found?.ok) throw new Error(`no table ${filename}`);
    return new Uint8Array(await found.arrayBuffer());
  }
}
