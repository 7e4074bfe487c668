import { expect, test } from "vitest";
import { foldGlyphs, foldRadicals } from "./radicals.ts";

test("a radical is the character that looks the same, and the length stays", () => {
  expect(foldRadicals("⼈⼒资源和社会保障局，⺠政局⻚\u2329规定\u232a")).toBe("人力资源和社会保障局，民政局页〈规定〉");
});

test("a font's ligature is the letters that were written, a dash of double length two dashes", () => {
  expect(foldGlyphs("workﬂows：⸺⽂化进万家")).toBe("workflows：——文化进万家");
});
