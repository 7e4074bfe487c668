import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { CheckWish } from "../app/check.ts";
import { loadOwnRules } from "../app/own-rules.ts";
import type { CheckSettings, FindingKey } from "../model/check.ts";
import { KnownError } from "../model/known-error.ts";
import { parseSettings } from "../model/parse-settings.ts";

/** The settings of a file of the county, with the rules of the modules that it names; as usual where no file is named. */
export async function checkSettings(path: string | undefined): Promise<CheckWish> {
  const settings = settingsIn(path, path === undefined ? {} : await jsonIn(path));
  return { ...settings, ownRules: await loadOwnRules(settings.modules, dirname(resolve(path ?? ""))) };
}

/** What a settings file says, with another baseline; the baseline alone where there is no such file. */
export async function withBaseline(path: string, baseline: readonly FindingKey[]): Promise<object> {
  const typed = existsSync(path) ? await jsonIn(path) : {};
  settingsIn(path, typed);
  return { ...(typed as object), baseline };
}

function settingsIn(path: string | undefined, typed: unknown): CheckSettings {
  const parsed = parseSettings(typed);
  if ("settings" in parsed) return parsed.settings;
  const { at, zh, en } = parsed.problem;
  const [where, place] = at === "" ? ["", ""] : [`${at}: `, `${at} `];
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use the settings in "${path}": ${where}${en}`,
    `设置文件“${path}”有误：${place}${zh}`,
  );
}

async function jsonIn(path: string): Promise<unknown> {
  if (path.trim() === "")
    throw new KnownError("BAD_REQUEST", "Cannot use --settings: no file is named", "--settings 后面没有写设置文件");
  const text = await textOf(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KnownError(
      "BAD_REQUEST",
      `Cannot read "${path}" as JSON: ${cause instanceof Error ? cause.message : cause}`,
      `设置文件“${path}”不是有效的 JSON，请检查括号、引号和逗号`,
      { cause },
    );
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new KnownError(
      missing ? "NOT_FOUND" : "BAD_REQUEST",
      `Cannot open the settings "${path}"`,
      missing ? `没有“${path}”这个设置文件` : `无法打开设置文件“${path}”`,
      { cause },
    );
  }
}
