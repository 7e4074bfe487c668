import type { BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";

/** Questions of a file, a JSON object a line. Throws BAD_REQUEST with the first line that is none. */
export const questionLines = (text: string, path: string): BatchQuestion[] =>
  text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [questionOf(line, i + 1, path)]));

function questionOf(line: string, number: number, path: string): BatchQuestion {
  const { id = number, question, township, county } = parsed(line) ?? {};
  const where = `${path}:${number}`;
  if (isId(id) && typeof question === "string" && isName(township) && isName(county))
    return { id, question, ...(township ? { township } : {}), ...(county ? { county } : {}) };
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use ${where}: wanted a line like {"id": "1", "township": "柳溪镇", "question": "路灯坏了找谁"}`,
    `${where} 不是一个问题：每行应为 {"id": "1", "township": "柳溪镇", "question": "路灯坏了找谁"}`,
  );
}

const isId = (id: unknown): id is string | number => typeof id === "string" || typeof id === "number";

const isName = (name: unknown): name is string | null | undefined =>
  name === undefined || name === null || typeof name === "string";

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
