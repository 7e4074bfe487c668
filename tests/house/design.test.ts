// docs/design.md says the colours that the app has.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../tools/folder.ts";

const coloursOf = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/gu)].map(([, name = "", value = ""]) => [name, value]));

test("the table of colours in docs/design.md is that of tokens.css", () => {
  const css = readFileSync(join(root, "web/src/theme/tokens.css"), "utf8");
  const at = css.indexOf('[data-theme="dark"]');
  const [light, dark] = [coloursOf(css.slice(0, at)), coloursOf(css.slice(at))];
  const wanted = [...light].map(([name, value]) => `${name} ${value} ${dark.get(name)}`);
  const page = readFileSync(join(root, "docs/design.md"), "utf8");
  const told = [...page.matchAll(/^\| `(--[\w-]+)` \| `(#[0-9a-f]{6})` \| `(#[0-9a-f]{6})` \|/gmu)];
  expect(told.map(([, name, ofLight, ofDark]) => `${name} ${ofLight} ${ofDark}`).toSorted()).toEqual(wanted.toSorted());
});
