import { z } from "zod";
import { CheckSettings } from "./check.ts";

const { localeError: inChinese } = z.locales.zhCN();

/** Where settings are wrong, and how, in both languages. */
export interface SettingsProblem {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** Settings as a file holds them; what is not given is as usual. */
export function parseSettings(
  data: unknown,
): { readonly settings: CheckSettings } | { readonly problem: SettingsProblem } {
  const parsed = CheckSettings.safeParse(data);
  if (parsed.success) return { settings: parsed.data };
  const [issue] = parsed.error.issues;
  const [translated] = CheckSettings.safeParse(data, { error: inChinese }).error?.issues ?? [];
  const own: unknown = issue?.code === "custom" ? issue.params?.zh : undefined;
  return {
    problem: {
      at: issue?.path.join(".") ?? "",
      zh: typeof own === "string" ? own : (translated?.message ?? ""),
      en: issue?.message ?? "",
    },
  };
}
