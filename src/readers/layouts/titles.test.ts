import { expect, test } from "vitest";
import { placeFrom } from "./place-lines.ts";
import { documentTitleOf, listTitleOf } from "./titles.ts";

test.each([
  ["禾州省川南市青梧县柳溪镇人民政府履职事项清单（基本）", ["禾州省", "川南市", "青梧县", "柳溪镇"]],
  ["附件1：青梧县柳溪镇2025年基本履职事项清单（试行）", [null, null, "青梧县", "柳溪镇"]],
  ["柳溪镇（街道）基本履职事项清单", [null, null, null, "柳溪镇"]],
  ["青梧县国营红旗农场基本履职事项清单", [null, null, "青梧县", "国营红旗农场"]],
  ["川南市临湖区东关街道办事处基本履职事项清单", [null, "川南市", "临湖区", "东关街道"]],
  ["青梧县柳溪镇职责清单（二）配合职责", [null, null, "青梧县", "柳溪镇"]],
  ["青梧县乡镇基本履职事项清单（柳溪镇）", [null, null, "青梧县", "柳溪镇"]],
])("the title %s names its place", (line, [province, prefecture, county, name]) => {
  const title = listTitleOf(line);
  const titles = title ? [title.prefix, title.note ?? ""] : [];
  const front = documentTitleOf(line) ? [line] : [];
  expect(placeFrom({ front, titles, headings: [] }).township).toEqual({ province, prefecture, county, name });
});
