/** What the palette can do, in both languages: whoever types either finds it. */
export const commandNames = {
  ask: { zh: "查责任", en: "Ask" },
  lists: { zh: "看清单", en: "Lists" },
  departments: { zh: "看部门", en: "Departments" },
  notice: { zh: "通知对照清单", en: "Hold a notice against a list" },
  checks: { zh: "体检清单", en: "Checks" },
  import: { zh: "导入清单", en: "Import lists" },
  batch: { zh: "批量查", en: "Many questions" },
  ownWords: { zh: "本单位用语", en: "Words of our own" },
  reports: { zh: "“答得不对”的反馈", en: "Answers reported as wrong" },
  review: { zh: "校核这份清单", en: "Review this list" },
  check: { zh: "体检这份清单", en: "Check this list" },
  word: { zh: "导出所示清单为 Word", en: "Export the shown list as Word" },
  excel: { zh: "导出所示清单为 Excel（XLSX）", en: "Export the shown list as Excel (XLSX)" },
  print: { zh: "打印本页", en: "Print this page" },
  dark: { zh: "深色外观", en: "Dark appearance" },
  light: { zh: "浅色外观", en: "Light appearance" },
  system: { zh: "外观随系统", en: "Appearance as the system has it" },
  chinese: { zh: "切换到中文", en: "Speak Chinese（中文）" },
  english: { zh: "切换到英文（English）", en: "Speak English" },
} as const;

export type CommandName = keyof typeof commandNames;
