import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("frame-broken");

test("two conjunctions in a row", () =>
  expect(rule({ basic: ["做好巡查和及管护"] })).toEqual(["basic-1: 做好巡查和及管护"]));
test("a verb without its object", () =>
  expect(rule({ basic: ["对生活困困难的家庭予以"] })).toEqual(["basic-1: 困难的家庭予以"]));
test("a noun left out behind 的", () =>
  expect(rule({ basic: ["负责辖区道路巡查的"] })).toEqual(["basic-1: 负责辖区道路巡查的"]));
test("two clauses without a mark between them", () =>
  expect(rule({ basic: ["做好灾后恢复工作加强治安巡逻"] })).toEqual(["basic-1: 灾后恢复工作加强治安"]));
test("whole frames are no slip", () =>
  expect(rule({ basic: ["引导群众参与和监督，对困难家庭予以帮扶，做好工作部署"] })).toEqual([]));
