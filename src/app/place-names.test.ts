import { describe, expect, test } from "vitest";
import { isInCounty, isTownship, nearNames } from "./place-names.ts";

const liuxi = { name: "柳溪镇", county: "青梧县", prefecture: "禾川市", province: "示例省" };

describe("a township is meant", () => {
  test.each([
    "柳溪镇",
    "柳溪",
    "青梧县柳溪镇",
    "禾川市青梧县柳溪镇",
    "示例省禾川市青梧县柳溪镇",
    "示例省柳溪镇",
    "青梧县柳溪",
    "青梧县 柳溪镇",
  ])("by %s", (wished) => expect(isTownship(liuxi, wished)).toBe(true));
  test.each(["溪镇", "镇", "", "柳", "县柳溪镇", "白石县柳溪镇", "柳溪乡", "柳溪镇政府", "青梧县"])(
    "not by “%s”",
    (wished) => expect(isTownship(liuxi, wished)).toBe(false),
  );
  test("a name of two characters has no stem, and a list without a name is nobody's", () => {
    expect(isTownship({ ...liuxi, name: "柳镇" }, "柳")).toBe(false);
    expect(isTownship({ ...liuxi, name: null }, "青梧县")).toBe(false);
  });
});

test("a county is meant by its whole name or stem, never by its last word", () => {
  for (const wished of ["青梧县", "青梧", "禾川市青梧县", "示例省禾川市青梧县"])
    expect(isInCounty(liuxi, wished), wished).toBe(true);
  for (const wished of ["县", "梧县", "禾川市", "柳溪镇", ""]) expect(isInCounty(liuxi, wished), wished).toBe(false);
});

test("near names are few, and near", () => {
  expect(nearNames("溪镇", ["柳溪镇", "石岭乡", "柳溪镇"])).toEqual(["柳溪镇"]);
  expect(nearNames("柳西镇", ["柳溪镇", "滨河街道"])).toEqual(["柳溪镇"]);
  expect(nearNames("无名", ["柳溪镇"])).toEqual([]);
});
