import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { walkXml } from "./xml.ts";

type Word = readonly ["open" | "close" | "text", string] | readonly ["attribute", string, string];

/** What a walk tells, one word after the other. */
function told(xml: string, wanted: (name: string) => boolean = () => true): Word[] {
  const heard: Word[] = [];
  walkXml(xml, {
    open(name) {
      heard.push(["open", name]);
      return wanted(name);
    },
    attribute: (name, value) => heard.push(["attribute", name, value]),
    close: (name) => heard.push(["close", name]),
    text: (text) => heard.push(["text", text]),
  });
  return joined(heard);
}

/** The same by htmlparser2's own parser. */
function parsed(xml: string): Word[] {
  const heard: Word[] = [];
  const parser = new Parser(
    {
      onopentagname: (name) => heard.push(["open", name]),
      onattribute: (name, value) => heard.push(["attribute", name, value]),
      onclosetag: (name) => heard.push(["close", name]),
      ontext: (text) => heard.push(["text", text]),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return joined(heard);
}

/** Stretches of text as one: where a text is cut is nobody's business. */
function joined(heard: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const word of heard) {
    const last = words.at(-1);
    if (word[0] === "text" && last?.[0] === "text") words[words.length - 1] = ["text", last[1] + word[1]];
    else if (word[0] !== "text" || word[1] !== "") words.push(word);
  }
  return words;
}

const name = fc.constantFrom("w:p", "w:t", "c", "row", "清单", "a-b");
const value = fc
  .array(fc.constantFrom("履职", "1", " ", "&amp;", "&lt;", "&#20107;", "&#x9879;", "&nbsp;", "&", "'", "…"))
  .map((parts) => parts.join(""));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, fc.array(fc.tuple(name, value), { maxLength: 2 }), fc.array(tie("content"), { maxLength: 4 }))
    .map(([tag, attributes, inside]) => {
      const head = attributes.map(([key, text]) => ` ${key}="${text}"`).join("");
      return inside.length === 0 ? `<${tag}${head}/>` : `<${tag}${head}>${inside.join("")}</${tag}>`;
    }),
  content: fc.oneof(
    { maxDepth: 4 },
    value,
    value.map((text) => `<![CDATA[${text}]]>`),
    fc.constant("<!-- 批注 <w:p> -->"),
    tie("element"),
  ),
}));

describe("a walk through XML", () => {
  test("tells what a parser tells", () => {
    fc.assert(
      fc.property(element, (xml) => {
        const text = `<?xml version="1.0"?>${xml}`;
        expect(told(text)).toEqual(parsed(text));
      }),
      { numRuns: 300 },
    );
  });
  test("passes over the attributes of elements that nobody asks for", () =>
    expect(told('<a x="1"><b y="2"/></a>', (one) => one === "b")).toEqual([
      ["open", "a"],
      ["open", "b"],
      ["attribute", "y", "2"],
      ["close", "b"],
      ["close", "a"],
    ]));
  test("closes what nobody closed when the element around it ends, and leaves a stray end alone", () =>
    expect(told("<a><b>一</c></a>")).toEqual([
      ["open", "a"],
      ["open", "b"],
      ["text", "一"],
      ["close", "b"],
      ["close", "a"],
    ]));
  test.each(["<a><b>一</b>", "<a><b", "<a>一"])("refuses %s, which ends before its elements do", (xml) =>
    expect(() => told(xml)).toThrow(/cut short/u),
  );
  test("keeps entities that are not XML's as they are written, so that none can grow", () =>
    expect(told("<a>&lol;&amp;&#19968;</a>")).toContainEqual(["text", "&lol;&一"]));
});
