import { exampleList, listText } from "./lists.ts";

const slip = "清理灌渠,管护路灯";

/** Two townships of a county whose lists share a slip and have others of their own, and one of another without any. */
export const slipTexts: Readonly<Record<string, string>> = {
  "枫林.txt": listText({
    ...exampleList,
    basic: [...(exampleList.basic ?? []), slip],
    supporting: [
      {
        name: "秸秆禁烧",
        departments: "县农业农村局、县公安局",
        theirs: "1.县农业农村局推广秸秆还田；2.县农业农村局指导收储利用。",
        ours: "1.巡查田间,发现火点；2.劝阻露天焚烧,上报火情。。",
      },
    ],
  }),
  "桦林.txt": listText({ ...exampleList, place: "白石县桦林镇", basic: ["受理低保申请", "调解土地纠纷", slip] }),
  "竹溪.txt": listText({ place: "云岭县竹溪镇", published: "2025年8月", basic: ["受理低保申请", "调解土地纠纷"] }),
};
