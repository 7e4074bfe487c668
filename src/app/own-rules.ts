import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { KnownError } from "../model/known-error.ts";
import { type Rule, ruleGroups, type Subjects } from "../rules/rule.ts";

/**
 * The rules that an office's own modules export as `rules`, in the form of mingze's own. A module is code: paths come only
 * from a settings file that somebody names on the command line, never from a document, an upload or the API. Throws
 * BAD_REQUEST where a module cannot be loaded or exports something else.
 */
export async function loadOwnRules(modules: readonly string[], folder: string): Promise<Rule[]> {
  const loaded = await Promise.all(modules.map((path) => rulesIn(isAbsolute(path) ? path : resolve(folder, path))));
  return loaded.flat();
}

async function rulesIn(path: string): Promise<Rule[]> {
  const { rules } = await exportsOf(path);
  if (!Array.isArray(rules) || rules.length === 0)
    throw unusable(path, "it exports no `rules`, a list of rules", "没有导出 rules（规则的列表）");
  return rules.map((rule: unknown) => {
    if (!isRule(rule)) throw unusable(path, `a rule lacks ${wanted}`, `有规则缺少 ${wanted} 中的一项`);
    return guarded(rule, path);
  });
}

async function exportsOf(path: string): Promise<{ readonly rules?: unknown }> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    throw unusable(path, messageOf(cause), `无法载入（${messageOf(cause)}）`);
  }
}

const wanted = "id, title, group, severity, looksAt, messages, check";
const looks: Readonly<Record<keyof Subjects, true>> = { clause: true, item: true, list: true, lists: true };

function isRule(value: unknown): value is Rule {
  const rule = (value ?? {}) as Partial<Record<keyof Rule, unknown>>;
  return (
    [rule.id, rule.title].every((text) => typeof text === "string" && text !== "") &&
    (ruleGroups as readonly unknown[]).includes(rule.group) &&
    ["error", "warning", "hint"].includes(String(rule.severity)) &&
    String(rule.looksAt) in looks &&
    typeof rule.messages === "object" &&
    typeof rule.check === "function"
  );
}

/** A rule of which a failure is told by its name, and whose work ends before it returns. */
const guarded = (rule: Rule, path: string): Rule => ({
  ...rule,
  check(subject, report) {
    const done: unknown = attempt(rule, path, () => rule.check(subject, report));
    if (done instanceof Promise) throw unusable(path, `rule "${rule.id}" is asynchronous`, `规则“${rule.id}”是异步的`);
  },
});

function attempt(rule: Rule, path: string, check: () => unknown): unknown {
  try {
    return check();
  } catch (cause) {
    throw unusable(path, `rule "${rule.id}" failed: ${messageOf(cause)}`, `规则“${rule.id}”出错：${messageOf(cause)}`);
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const unusable = (path: string, why: string, zh: string): KnownError =>
  new KnownError("BAD_REQUEST", `Cannot use the rules in "${path}": ${why}`, `规则模块“${path}”不能用：${zh}`);
