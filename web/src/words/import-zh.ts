/** How many files of an import are where. */
interface ImportCounts {
  readonly files: number;
  readonly waiting: number;
  readonly read: number;
  readonly keeping: number;
  readonly kept: number;
  readonly failed: number;
}

/** The words of the import page. */
export const importZh = {
  importReadOnly: "对外提供服务时只读，请在本机打开后导入",
  importTitle: "导入清单",
  importLead: "把清单文件拖到这里，或点选。先读给您看，确认后才入库。",
  importSteps: [
    ["先读", "逐字读取，数出三张清单各有几项。"],
    ["再看", "哪些字未归位、哪里存疑，都列给您核对。"],
    ["后存", "您确认归入哪一版才入库，也可以撤销。"],
  ],
  importChoose: "选择文件",
  importKinds:
    "可读：Word（docx）、Excel（xlsx）、PDF（不含扫描件）、CSV、网页（html）、Markdown（md）、文本（txt）。\ndoc、wps、xls 等旧格式要这台电脑装有 LibreOffice，否则请先另存为 docx 或 xlsx。",
  importWaiting: "等待读取",
  importSummary: (of: ImportCounts) =>
    [
      `共 ${of.files} 份`,
      of.failed > 0 ? `未成功 ${of.failed}` : "",
      of.waiting > 0 ? `待读 ${of.waiting}` : "",
      of.read > 0 ? `已读、未入库 ${of.read}` : "",
      of.keeping > 0 ? `正在入库 ${of.keeping}` : "",
      of.kept > 0 ? `已入库 ${of.kept}` : "",
    ]
      .filter(Boolean)
      .join("，"),
  importReading: "正在读取…",
  importReadOk: (items: number) => `读到 ${items} 项`,
  importUnplaced: (count: number) => (count === 0 ? "每个字都有着落" : `${count} 个字未归位`),
  importFindings: (reading: number, source: number) =>
    [reading > 0 ? `读取存疑 ${reading} 处` : "", source > 0 ? `原文问题 ${source} 处` : ""]
      .filter(Boolean)
      .join("，") || "没有发现问题",
  importConfirm: "入库",
  importAll: "全部入库",
  importKeeping: "正在入库…",
  importDone: "已入库",
  importOpen: "打开清单",
  importUndo: "撤销导入",
  importUndone: "已撤销",
  importDiscard: "不要了",
  importAs: "归入",
  importAsNew: "新的一版",
  importAsKnown: "已有的那一版",
  importNamesakes: "库里有同名的乡镇（街道），这份是它的吗？",
  importIsOf: (place: string, published: string) => `是${place}（公布：${published}）`,
  importProposed: "建议：",
  importElapsed: (seconds: number) => `已 ${seconds} 秒`,
  importLong: "文件大时要读一阵，可以先看别的页面，回来还在。",
  importAskFirst: (files: number) => `另有 ${files} 份要您先看过再存`,
  importChanged: "库中的情况变了，没有按先前确认的入库。请看新的建议，再确认一次。",
  importBehind: (name: string) => `与“${name}”是同一乡镇（街道）：先存那一份，这一份届时再请您确认。`,
  importJoins: (name: string) => `与“${name}”是同一乡镇（街道），清单不同：一起入库时并入同一版。`,
  importPlaceMissing: "文件没有写明是哪个乡镇（街道），请填写",
  importPlaceMore: "补充所在地",
  importPlace: {
    township: "乡镇（街道）",
    county: "县（市、区）",
    prefecture: "市（州、盟）",
    province: "省（区、市）",
  },
  importPlaceSay: "按此归入",
};
