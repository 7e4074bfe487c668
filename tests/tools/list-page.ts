import type { MadeList, MadeRow } from "./made-list.ts";

/** How an office might lay out a list on paper. */
export interface PageForm {
  readonly name: string;
  readonly seed?: number;
  readonly paper?: "A4" | "A3" | "A5";
  readonly portrait?: boolean;
  /** Where the category stands: merged over its rows, in each row, once with blank cells below, or on a line above. */
  readonly category?: "merged" | "each" | "first" | "band" | "band line";
  /** The category's column stands before that of the numbers. */
  readonly categoryFirst?: boolean;
  readonly rules?: "all" | "none" | "horizontal" | "open sides" | "double" | "dotted" | "thick" | "white on dark";
  readonly heads?: "each page" | "once" | "none";
  readonly align?: "top" | "middle" | "bottom";
  readonly wordsAlign?: "left" | "justify" | "center";
  /** Rows may be cut by the end of a page. */
  readonly cut?: boolean;
  readonly foot?: "of total" | "dashes" | "bare" | "none" | "head and foot";
  readonly cover?: boolean;
  readonly contents?: boolean;
  readonly twoLineHeads?: boolean;
  readonly groupedHeads?: boolean;
  readonly clauseBreaks?: boolean;
  readonly departmentBreaks?: boolean;
  readonly widths?: "even" | "tiny" | "auto";
  readonly fontSize?: number;
  readonly family?: string;
  readonly restart?: boolean;
  readonly verticalCategory?: "letters" | "writing";
  readonly titlePerPage?: boolean;
  readonly css?: string;
  readonly long?: boolean;
  readonly watermark?: boolean;
  readonly mixed?: boolean;
}

const kinds = { basic: "基本履职事项清单", supporting: "配合履职事项清单", reclaimed: "上级部门收回事项清单" } as const;

const columns: Readonly<Record<MadeRow["kind"], readonly string[]>> = {
  basic: ["事项名称"],
  supporting: ["配合履职事项", "对应上级部门", "上级部门职责", "乡镇配合职责"],
  reclaimed: ["事项名称", "承接部门及工作方式"],
};

/** The list as a page of HTML, to be printed. */
export function listPage(list: MadeList, form: PageForm): string {
  const sections = (["basic", "supporting", "reclaimed"] as const).map((kind) =>
    section(
      list.place,
      kind,
      list.rows.filter((row) => row.kind === kind),
      form,
    ),
  );
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${styles(form)}</style><body>
${form.watermark ? '<div class="water">内部资料</div>' : ""}${form.cover ? cover(list) : ""}${form.contents ? contents() : ""}
${sections.join("\n")}</body></html>`;
}

const cover = (list: MadeList): string =>
  `<div class="cover"><p>${list.place}</p><h1>履职事项清单</h1><p>2025年7月</p></div>`;

const contents = (): string =>
  `<div class="contents"><h2>目 录</h2>${Object.values(kinds)
    .map((title, i) => `<p>${title}<span class="lead">${"…".repeat(30)}</span>${i * 7 + 1}</p>`)
    .join("")}</div>`;

function section(place: string, kind: MadeRow["kind"], rows: readonly MadeRow[], form: PageForm): string {
  const withCategory = form.category !== "band" && form.category !== "band line";
  const titles = [...categoryBeside("序号", withCategory ? ["事项类别"] : [], form), ...columns[kind]];
  const head = `<thead>${headRows(titles, kind, form)}</thead>`;
  const title = `<h2>${place}${kinds[kind]}</h2>`;
  const pieces = form.category === "band line" ? byCategory(rows) : [rows];
  const tables = pieces.map((piece, i) => {
    const band = form.category === "band line" ? `<p class="band">${bandText(i, piece)}</p>` : "";
    return `${band}<table class="${kind}">${widths(kind, withCategory, form)}${form.heads === "none" || (i > 0 && form.heads === "once") ? "" : head}<tbody>${body(piece, titles.length, form)}</tbody></table>`;
  });
  return `<section class="${kind}">${title}${tables.join("")}</section>`;
}

/** The column of numbers with that of categories, in the form's order. */
const categoryBeside = <Column>(number: Column, category: readonly Column[], form: PageForm): Column[] =>
  form.categoryFirst ? [...category, number] : [number, ...category];

function headRows(titles: readonly string[], kind: MadeRow["kind"], form: PageForm): string {
  const cell = (title: string): string =>
    form.twoLineHeads
      ? `${title.slice(0, Math.ceil(title.length / 2))}<br>${title.slice(Math.ceil(title.length / 2))}`
      : title;
  if (!form.groupedHeads || kind !== "supporting")
    return `<tr>${titles.map((title) => `<th>${cell(title)}</th>`).join("")}</tr>`;
  const grouped = titles.slice(-2);
  return `<tr>${titles
    .slice(0, -2)
    .map((title) => `<th rowspan="2">${cell(title)}</th>`)
    .join("")}<th colspan="2">职责分工</th></tr><tr>${grouped.map((title) => `<th>${cell(title)}</th>`).join("")}</tr>`;
}

function byCategory(rows: readonly MadeRow[]): MadeRow[][] {
  const pieces: MadeRow[][] = [];
  for (const row of rows) {
    const last = pieces.at(-1);
    if (last?.[0]?.category === row.category) last.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

const chinese = "一二三四五六七八九十";
const bandText = (i: number, rows: readonly MadeRow[]): string =>
  `${i < 10 ? chinese.charAt(i) : `十${chinese.charAt(i - 10)}`}、${rows[0]?.category ?? ""}（${rows.length}项）`;

function body(rows: readonly MadeRow[], width: number, form: PageForm): string {
  return byCategory(rows)
    .flatMap((piece, i) => {
      const band =
        form.category === "band" ? [`<tr><td class="band" colspan="${width}">${bandText(i, piece)}</td></tr>`] : [];
      return [...band, ...piece.map((row, at) => tr(row, at, piece.length, form))];
    })
    .join("\n");
}

function tr(row: MadeRow, at: number, count: number, form: PageForm): string {
  const category = categoryCell(row, at, count, form);
  const cells = [
    ...categoryBeside(`<td class="n">${form.restart ? at + 1 : row.ordinal}</td>`, [category], form),
    `<td>${row.name}</td>`,
    ...others(row, form),
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function categoryCell({ category }: MadeRow, at: number, count: number, form: PageForm): string {
  const words = form.verticalCategory === "letters" ? [...category].join("<br>") : category;
  if (form.category === "band" || form.category === "band line") return "";
  if (form.category === "each") return `<td class="c">${words}</td>`;
  if (form.category === "first") return `<td class="c">${at === 0 ? words : ""}</td>`;
  return at === 0 ? `<td class="c" rowspan="${count}"><span>${words}</span></td>` : "";
}

function others(row: MadeRow, form: PageForm): string[] {
  const between = form.clauseBreaks ? "<br>" : "";
  const departments = (row.departments ?? []).join(form.departmentBreaks ? "<br>" : "、");
  if (row.kind === "supporting")
    return [
      `<td>${departments}</td>`,
      `<td>${(row.theirs ?? []).join(between)}</td>`,
      `<td>${(row.ours ?? []).join(between)}</td>`,
    ];
  if (row.kind === "reclaimed")
    return [
      `<td>承接部门：${(row.departments ?? []).join("、")}<br>工作方式：${(row.method ?? []).join(between)}</td>`,
    ];
  return [];
}

function widths(kind: MadeRow["kind"], withCategory: boolean, form: PageForm): string {
  if (form.widths === "auto") return "";
  const category = withCategory ? [form.verticalCategory || form.widths === "tiny" ? 4 : 9] : [];
  const rest: Readonly<Record<MadeRow["kind"], readonly number[]>> = {
    basic: [80],
    supporting: form.widths === "tiny" ? [8, 8, 40, 30] : [18, 14, 30, 26],
    reclaimed: form.widths === "tiny" ? [12, 70] : [32, 52],
  };
  return `<colgroup>${[...categoryBeside(form.widths === "tiny" ? 4 : 6, category, form), ...rest[kind]].map((width) => `<col style="width:${width}%">`).join("")}</colgroup>`;
}

const borders: Readonly<Record<NonNullable<PageForm["rules"]>, string>> = {
  all: "table{border-collapse:collapse}td,th{border:1px solid #000}",
  none: "table{border-collapse:collapse}td,th{border:0}td,th{padding:5px 9px}",
  horizontal:
    "table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid #000;padding:4px 9px}table{border-top:2px solid #000}",
  "open sides": "table{border-collapse:collapse;border-style:hidden}td,th{border:1px solid #333}",
  double: "table{border-collapse:collapse}td,th{border:3px double #000}",
  dotted: "table{border-collapse:collapse}td,th{border:1px dotted #000}",
  thick: "table{border-collapse:separate;border-spacing:0;border:2px solid #000}td,th{border:1px solid #000}",
  "white on dark":
    "table{border-collapse:collapse}td,th{border:1px solid #000}th{background:#234;color:#fff;-webkit-print-color-adjust:exact}",
};

function styles(form: PageForm): string {
  const size = form.fontSize ?? 10.5;
  return `@page{margin:18mm 15mm 18mm 15mm}
body{font:${size}pt/1.5 ${form.family ?? "'Noto Serif CJK SC'"},serif;margin:0}
h1{letter-spacing:.6em;text-align:center;font-size:26pt}h2{text-align:center;font-size:${size + 5}pt;break-after:avoid}
.cover{break-after:page;text-align:center;padding-top:40mm;font-size:16pt}.contents{break-after:page}.contents h2{letter-spacing:1em}
section{break-before:${form.titlePerPage ? "page" : "auto"}}
table{width:100%;${form.widths === "auto" ? "" : "table-layout:fixed;"}}
td,th{padding:3px 5px;vertical-align:${form.align ?? "middle"};word-break:normal;overflow-wrap:anywhere}
tr{break-inside:${form.cut === false ? "avoid" : "auto"}}
td{text-align:${form.wordsAlign ?? "left"}}td.n,td.c{text-align:center}
thead{display:${form.heads === "once" ? "table-row-group" : "table-header-group"}}
${form.verticalCategory === "writing" ? "td.c span{writing-mode:vertical-rl}" : ""}
.water{position:fixed;top:40%;left:20%;font-size:70pt;color:#ddd;transform:rotate(-35deg)}
.band{font-weight:bold}
${form.mixed ? "@page wide{size:A4 landscape}@page tall{size:A4 portrait}section.basic{page:tall}section.supporting,section.reclaimed{page:wide}" : ""}
${borders[form.rules ?? "all"]}
${form.css ?? ""}`;
}
