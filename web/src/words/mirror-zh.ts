/** What the page says that holds a department against the townships' lists. */
export const mirrorZh = {
  title: "部门对照",
  open: "对照各乡镇清单",
  back: (name: string) => `← ${name}`,
  lead: (lists: number, duties: number) =>
    `${lists} 份清单里列它为对应或承接部门的 ${duties} 项职责：部门做什么、乡镇（街道）做什么，各清单写得是否一样。`,
  marked: "底色标出的条款不是每份清单都有（编号、标点和乡镇自己的名字不算差异）。",
  onlyDiffering: "只看有差异的",
  same: "各清单一致",
  differs: "有差异",
  departmentDoes: "部门职责",
  townshipDoes: "乡镇（街道）职责",
  nothingOwn: "条款没有写明它做什么",
  nothingTownship: "没有写乡镇（街道）的职责",
  reclaimed: "已收回，乡镇（街道）不再承担",
  notEverywhere: "（不是每份清单都有）",
  absent: "其他清单",
  hasAs: (kind: string, name: string) => `${kind}事项“${name}”`,
  hasNot: "没有对应的事项",
  notWhole: "清单没有读全，不能断定",
  allSame: "各清单写得一致",
};
