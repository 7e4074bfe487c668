import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("clause-on-both-sides");

test("a clause on both sides", () =>
  expect(
    rule({
      supporting: [
        supporting({
          ours: "1.推广秸秆还田和离田利用；2.发现火点上报。",
          theirs: "1.推广秸秆还田和离田利用；2.查处露天焚烧。",
        }),
      ],
    }),
  ).toEqual(["supporting-1: 推广秸秆还田和离田利用；"]));
test("different clauses are no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
