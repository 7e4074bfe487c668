/** What is said of the office's own words. */
export const ownWordsZh = {
  title: "本单位用语",
  lead: "本地的叫法、俗称和常见问法，写明指哪一项。以后有人这样问，就按这里的意思去查，理由里会写明“本单位用语”。",
  privacy:
    "用语保存在本机的清单库里。这里只写事情的叫法，不写姓名、电话、证件号、住址等个人信息；带七位以上号码的不收。",
  words: "这样问或这样说",
  wordsPlaceholder: "例如：门前三包、红白事大操大办",
  means: "指哪个标准事项",
  chooseDuty: "输入几个字查找",
  add: "添加",
  added: "已添加",
  known: "已经有这一条",
  file: "用文件添加",
  fileChoose: "选择文件",
  fileKinds:
    'CSV 首行写：用语,标准事项；或：用语,乡镇,事项（事项写名称或编号）。\n也可每行一个 JSON：{"words": "…", "duty": "…"}',
  fileDone: (added: number, known: number, refused: number) =>
    `添加 ${added} 条，原已有 ${known} 条，不能用 ${refused} 条`,
  row: (row: number, words: string) => `第 ${row} 行${words ? `“${words}”` : ""}`,
  none: "还没有本单位用语",
  count: (count: number) => `共 ${count} 条`,
  duty: "标准事项",
  gone: "清单里已没有这一项，暂不起作用",
  general: (duties: number) =>
    `另有 ${duties} 个标准事项也有这几个字，所以只作参考，不会把问到它的都引到这里。写得再具体些更准。`,
  remove: "删除",
  find: "找用语",
  from: "以后这样问就指这一项",
  fromTitle: "以后这样问，就指这一项",
  fromLead: "保存下面这句话和所指的事项，仅供以后查责任时参考。只留事情的叫法，请删去姓名、电话、住址等个人信息。",
  fromSave: "保存",
  fromDone: "已存为本单位用语",
  used: (words: string, name: string) => `${words}（指“${name}”）`,
};
