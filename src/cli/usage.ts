/** What the parser of commands says of a wrong one, and the same in Chinese. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^unknown command '(.+?)'/u, "没有命令“$1”"],
  [/^unknown option '(.+?)'/u, "没有选项“$1”"],
  [/^missing required argument '(.+?)'/u, "缺少参数 $1"],
  [/^option '(.+?)' argument missing/u, "选项 $1 后面缺少内容"],
  [/^required option '(.+?)' not specified/u, "必须写明选项 $1"],
  [/^option '(.+?)' cannot be used with option '(.+?)'/u, "选项 $1 不能与 $2 同用"],
  [/^too many arguments/u, "写多了参数"],
];

/** A usage error in both languages: what is wrong, and what was perhaps meant. */
export function usageError(said: string): { readonly message: string; readonly messageZh: string } {
  const message = said.replace(/^error: /u, "").trim();
  const [pattern, chinese] = sayings.find(([known]) => known.test(message)) ?? [/^.*/su, "命令有误"];
  const [found = ""] = pattern.exec(message) ?? [];
  const meant = /\(Did you mean (.+)\?\)/u.exec(message)?.[1];
  const messageZh = found.replace(pattern, chinese) + (meant ? `，是不是 ${meant.replace("one of ", "")}？` : "");
  return { message, messageZh };
}
