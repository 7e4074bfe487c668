import { expect, test } from "vitest";
import { demandsOf } from "./demands.ts";

test.each([
  ["巡查田间地头，查处露天焚烧行为", ["巡查田间地头", "查处露天焚烧行为"]],
  [
    "发现异常的，立即联系家属，探访情况于5月20日前报送县民政局",
    ["发现异常的，立即联系家属，探访情况于5月20日前报送县民政局"],
  ],
  ["利用宣传栏开展宣传，覆盖率不低于95%", ["利用宣传栏开展宣传，覆盖率不低于95%"]],
  ["高度重视，逐户排查取暖用火", ["逐户排查取暖用火"]],
  ["受理群众的申请并审批发放", ["受理群众的申请", "审批发放"]],
  ["火情上报\t5分\t1小时内上报火情", ["火情上报 5分 1小时内上报火情"]],
  ["做好巡查（每周一次，两人以上），登记火种", ["做好巡查（每周一次，两人以上）", "登记火种"]],
])("the actions of “%s”", (text, demands) => {
  const found = demandsOf(text, { start: 0, end: text.length });
  expect(found.map((demand) => demand.text)).toEqual(demands);
});
