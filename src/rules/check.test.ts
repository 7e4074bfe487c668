import { expect, test } from "vitest";
import { bytesOf, listText, readBytes } from "../../tests/tools/lists.ts";
import { checkList } from "./check.ts";

const rulesAt = (name: string): string[] => {
  const { reading, source } = readBytes(
    bytesOf(
      listText({
        basic: ["受理低保申请"],
        supporting: [{ name: "秸秆禁烧", departments: "县农业农村局", theirs: "推广秸秆还田。", ours: name }],
      }),
    ),
  );
  return checkList({ reading, text: source.text }).map(({ rule }) => rule);
};

test("a slip that several rules would tell is told by the one that says most exactly what is wrong", () => {
  expect(rulesAt("1.巡查田间地头；2.上报火情。；")).toEqual(["mark-doubled"]);
  expect(rulesAt("1.宣传《全国人口普差条例》；2.上报火情。")).toEqual(["law-title"]);
});
test("different slips within one passage are all told", () =>
  expect(rulesAt("1.巡查田间,开展隐患排察；2.上报火情。").toSorted()).toEqual(["half-width-mark", "wrong-character"]));
test.each(["审核", "（", "的", "县民政局", "["])(
  "a department's name or a clause of 60,000 characters (%s) stops no check",
  (word) => {
    const long = `县民政局${word.repeat(60_000 / word.length)}局`;
    const { reading, source } = readBytes(
      bytesOf(
        listText({
          supporting: [
            { name: "秸秆禁烧", departments: long, theirs: "推广秸秆还田；", ours: "1.上报" },
            { name: "抗旱", departments: "县水利局", theirs: long, ours: "1.上报。；" },
          ],
        }),
      ),
    );
    expect(checkList({ reading, text: source.text }).map(({ rule }) => rule)).toContain("mark-doubled");
  },
);
