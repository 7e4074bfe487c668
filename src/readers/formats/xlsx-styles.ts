import { builtInFormat, isGeneral } from "./xlsx-number.ts";
import { childrenOf, elementAt, isOn, xmlTree } from "./xml.ts";

/** Whether each style that cells name draws a line through them. */
export function struckStyles(styles: string | undefined): boolean[] {
  if (styles === undefined) return [];
  const root = elementAt(xmlTree(styles), "styleSheet");
  const struck = childrenOf(elementAt(root, "fonts"), "font").map((font) => isOn(font, "strike"));
  return childrenOf(elementAt(root, "cellXfs"), "xf").map(
    ({ attributes }) => struck[Number(attributes.fontId)] ?? false,
  );
}

/** The number format of each style that cells name, undefined where it is the general one. */
export function numberFormats(styles: string | undefined): (string | undefined)[] {
  if (styles === undefined) return [];
  const root = elementAt(xmlTree(styles), "styleSheet");
  const own = new Map(
    childrenOf(elementAt(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  return childrenOf(elementAt(root, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    const code = own.get(id) ?? builtInFormat(id);
    return code !== undefined && isGeneral(code) ? undefined : code;
  });
}
