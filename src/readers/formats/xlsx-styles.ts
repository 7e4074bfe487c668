import { builtInFormat, isGeneral } from "./xlsx-number.ts";
import { childrenOf, elementAt, isOn, xmlTree } from "./xml.ts";

/** What the styles that cells name say of what is printed, by their numbers. */
export interface CellStyles {
  /** The number format, undefined where it is the general one. */
  readonly formats: readonly (string | undefined)[];
  /** Whether a line is drawn through the words. */
  readonly struck: readonly boolean[];
}

/** The styles of a workbook's part of styles. */
export function cellStyles(styles: string | undefined): CellStyles {
  if (styles === undefined) return { formats: [], struck: [] };
  const root = elementAt(xmlTree(styles), "styleSheet");
  const own = new Map(
    childrenOf(elementAt(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  const struck = childrenOf(elementAt(root, "fonts"), "font").map((font) => isOn(font, "strike"));
  const used = childrenOf(elementAt(root, "cellXfs"), "xf").map(({ attributes }) => attributes);
  return {
    formats: used.map(({ numFmtId }) => {
      const id = Number(numFmtId ?? 0);
      const code = own.get(id) ?? builtInFormat(id);
      return code !== undefined && isGeneral(code) ? undefined : code;
    }),
    struck: used.map(({ fontId }) => struck[Number(fontId)] ?? false),
  };
}
