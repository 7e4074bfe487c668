/** A body's former name, and what became of it. */
export interface Reform {
  readonly was: readonly string[];
  /** The body now; where a county could choose, the usual one first and the others behind it. */
  readonly now: readonly [string, ...string[]];
  /** Whether some places kept the office or gave its work to several: then no other name that a list prints decides. */
  readonly open?: true;
  readonly since: number;
  readonly why: string;
  /** The public act that decided it. */
  readonly source: string;
}

const reform2018 = "《深化党和国家机构改革方案》（2018年）";
const reform2023 = "《党和国家机构改革方案》（2023年）";

/** Renamed and merged bodies, by their names without place. Lists still print the old ones. */
export const reforms: readonly Reform[] = [
  {
    was: [
      "食品药品监督管理局",
      "食药监局",
      "食药局",
      "食品药品监管局",
      "工商行政管理局",
      "工商局",
      "质量技术监督局",
      "质监局",
    ],
    now: ["市场监督管理局"],
    since: 2018,
    why: "工商、质监、食药监三家合并",
    source: reform2018,
  },
  {
    was: ["市场和质量监督管理局"],
    now: ["市场监督管理局"],
    since: 2018,
    why: "此前已先行合并的，统一改称",
    source: reform2018,
  },
  {
    was: ["国土资源局", "国土局"],
    now: ["自然资源局", "自然资源和规划局"],
    since: 2018,
    why: "国土资源、规划等职责并入自然资源部门",
    source: reform2018,
  },
  {
    was: ["规划局", "城乡规划局"],
    now: ["自然资源和规划局", "自然资源局"],
    since: 2018,
    why: "城乡规划管理职责划入自然资源部门",
    source: reform2018,
  },
  {
    was: ["环境保护局", "环保局"],
    now: ["生态环境局"],
    since: 2018,
    why: "组建生态环境部门，县级局改为市局的分局",
    source: `${reform2018}；省以下环保机构监测监察执法垂直管理制度改革（2016年起）`,
  },
  {
    was: ["安全生产监督管理局", "安监局", "安全监管局"],
    now: ["应急管理局"],
    since: 2018,
    why: "组建应急管理部门",
    source: reform2018,
  },
  {
    was: ["农业局", "农业委员会", "农委", "农业和农村工作局"],
    now: ["农业农村局"],
    since: 2018,
    why: "组建农业农村部门",
    source: reform2018,
  },
  {
    was: ["畜牧局", "畜牧兽医局"],
    now: ["农业农村局", "畜牧兽医局"],
    since: 2018,
    why: "多并入农业农村部门，有的县保留",
    source: reform2018,
  },
  {
    was: ["卫生和计划生育委员会", "卫计委", "卫生计生委"],
    now: ["卫生健康委员会", "卫生健康局"],
    since: 2018,
    why: "组建卫生健康部门",
    source: reform2018,
  },
  {
    was: ["卫生和计划生育局", "卫计局", "卫生局", "计划生育局"],
    now: ["卫生健康局", "卫生健康委员会"],
    since: 2018,
    why: "组建卫生健康部门",
    source: reform2018,
  },
  {
    was: ["文化局", "旅游局", "文广局", "文广新局", "文化广电新闻出版局", "文体局"],
    now: ["文化和旅游局", "文化广电和旅游局", "文化广电旅游体育局"],
    since: 2018,
    why: "文化、旅游部门合并，县级名称不一",
    source: reform2018,
  },
  {
    was: ["物价局"],
    now: ["发展和改革局", "市场监督管理局"],
    open: true,
    since: 2018,
    why: "价格管理归发改，价格监督检查归市场监管",
    source: reform2018,
  },
  {
    was: ["消防大队", "公安消防大队", "消防救援大队", "消防救援中队"],
    now: ["消防救援局"],
    since: 2018,
    why: "公安消防部队改为消防救援大队；国家消防救援局2023年成立后，县级大队陆续改称局",
    source: `${reform2018}；${reform2023}`,
  },
  {
    was: ["法制办公室", "法制办", "政府法制办"],
    now: ["司法局"],
    since: 2018,
    why: "政府法制工作并入司法行政部门",
    source: reform2018,
  },
  {
    was: ["扶贫开发办公室", "扶贫办", "扶贫开发局", "扶贫局"],
    now: ["农业农村局"],
    since: 2021,
    why: "2021年改组为乡村振兴局，2023年起职责并入农业农村部门",
    source: reform2023,
  },
  {
    was: ["乡村振兴局"],
    now: ["农业农村局"],
    since: 2023,
    why: "不再单设，在农业农村部门加挂牌子",
    source: reform2023,
  },
  {
    was: ["大数据局", "大数据管理局", "大数据发展局", "大数据发展管理局"],
    now: ["数据局", "政务服务和数据管理局", "行政审批局"],
    open: true,
    since: 2023,
    why: "组建数据管理机构，县级设置不一",
    source: reform2023,
  },
  {
    was: ["政务服务局", "政务服务管理局", "政务局"],
    now: ["政务服务管理局", "政务服务和数据管理局", "行政审批局", "政务服务中心"],
    open: true,
    since: 2023,
    why: "政务服务与数据职责多合设，县级名称不一",
    source: reform2023,
  },
  {
    was: ["老龄办", "老龄工作委员会办公室"],
    now: ["老龄工作委员会办公室", "民政局", "卫生健康局"],
    open: true,
    since: 2023,
    why: "老龄工作协调职责由卫生健康部门划入民政部门",
    source: reform2023,
  },
  {
    was: ["金融办", "金融工作办公室", "金融局", "金融工作局", "地方金融监督管理局"],
    now: ["委金融委员会办公室", "财政局", "人民政府办公室"],
    open: true,
    since: 2023,
    why: "地方金融监管体制改革，县级设置不一",
    source: reform2023,
  },
  {
    was: ["两新工委", "非公经济和社会组织工委"],
    now: ["委社会工作部"],
    since: 2023,
    why: "组建社会工作部门",
    source: reform2023,
  },
  {
    was: ["农村工作办公室", "农工办", "农办"],
    now: ["委农村工作领导小组办公室", "农业农村局"],
    open: true,
    since: 2018,
    why: "办公室设在农业农村部门",
    source: reform2018,
  },
  {
    was: ["房产管理局", "房管局", "房屋管理局"],
    now: ["房产管理局", "住房和城乡建设局"],
    open: true,
    since: 2018,
    why: "多并入住房和城乡建设部门，有的市、区保留",
    source: reform2018,
  },
  {
    was: ["建设局", "城乡建设委员会"],
    now: ["住房和城乡建设局"],
    since: 2008,
    why: "住房与城乡建设部门合并改称",
    source: "国务院机构改革方案（2008年）及地方跟进",
  },
  {
    was: ["劳动和社会保障局", "劳动局", "人事局"],
    now: ["人力资源和社会保障局"],
    since: 2008,
    why: "人事、劳动保障部门合并",
    source: "国务院机构改革方案（2008年）",
  },
];
