import { expect, test } from "vitest";
import { isSum, isUnit } from "./furniture.ts";

test.each([
  [["合计", "21项"], true],
  [["小计：4项"], true],
  [["小计", "自然资源", "2项"], true],
  [["小计", "自然资源"], false],
  [["小计", "1", "办理林木采伐", "2项"], false],
])("%j is a sum: %s", (cells, is) => expect(isSum(cells)).toBe(is));

test.each([
  [["单位：项"], true],
  [["填报单位（盖章）：柳溪镇人民政府", "", "填报时间：2025年6月"], true],
  [["审核人：", "填表人："], true],
  [["负责人：", "联系电话："], true],
  [["（共3项）", "", "填报时间：2026年3月"], true],
  [["共 21 项"], true],
  [["负责人员培训"], false],
  [["共同做好3项工作"], false],
  [["1", "审核：核对材料"], false],
])("%j says who fills the table in: %s", (cells, is) => expect(isUnit(cells)).toBe(is));
