import { KnownError } from "../model/known-error.ts";
import { isPlain } from "../text/plainly.ts";

/** Throws BAD_REQUEST where typed words, or words within a typed value, hold characters that nobody sees but that change what is shown. */
export function mustBePlain(typed: unknown): void {
  if (typeof typed === "string" && !isPlain(typed)) throw notPlain();
  if (typed && typeof typed === "object") for (const part of Object.values(typed)) mustBePlain(part);
}

const notPlain = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot keep these words: they hold control characters or characters that turn the direction of writing; type them anew",
    "填写的文字里有看不见的控制字符或改变书写方向的字符，未保存；请删去后重新填写",
  );
