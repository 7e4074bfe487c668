import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("title-content-apart");

test("clauses of another row", () =>
  expect(
    rule({
      supporting: [
        supporting({
          name: "秸秆露天禁烧管控",
          theirs: "受理取水许可，勘查井位，二十个工作日内作出决定。",
          ours: "核对机井数量和用途，报县水利局，转交申请材料。",
        }),
      ],
    }),
  ).toEqual(["supporting-1: 秸秆露天禁烧管控"]));
test("clauses of the own row are no slip", () =>
  expect(
    rule({ supporting: [supporting({ ours: "巡查田间地头，劝阻秸秆焚烧，发现火点立即上报县农业农村局处置。" })] }),
  ).toEqual([]));
