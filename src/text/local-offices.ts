// Offices below the county as lists name them, without their place or with a word for the township. Facts of administration.

/** 办 at the end of an office's name: what follows makes no other word of it (办理, 办公室), though a verb may (县编办公示). */
export const officeEnd = "办(?!公(?![示布开告])|理|结(?![对案])|案|法(?![制律])|件|事|证|学|好|成)";

/** Posts in a township that belong to a county's department. */
export const posts =
  "(?:公安)?派出所|司法所|人民法庭|(?:市场监管|市场监督管理|食药监|自然资源(?:和规划)?|国土(?:资源)?|税务|供电|水管|交警|卫生监督|动物卫生监督|动物检疫|烟草|邮政)(?:分局|中队|所(?![在有属需得辖]))|消防(?:救援)?站|(?:乡镇|镇|乡|中心)?卫生院(?!校(?!验))|社区卫生服务(?:中心|站)|村卫生室";

/** Who acts for a village, by his office: 村支书, 嘎查达, 网格长. */
export const villageCadre =
  "村(?:组|屯|级)?干部|村(?:党)?(?:支部|总支)书记|村支书|村主任|村医|家庭医生|嘎查达|连长|屯长|村?民?小?组长|网格长|楼栋长|村级?[河林路田湖]长";

const rooms =
  "党政(?:综合)?|党建(?:工作)?|党群(?:工作)?|经济发展|社会事务|民政|平安(?:建设|法治)|综治|综合(?:行政)?执法|应急(?:管理)?|(?:村镇|城镇|规划|生态)建设(?:管理)?|村建|乡村(?:建设|振兴)|农业(?:农村)?|生态环境|环境保护|环保|公共服务|信访|宣传|统战|河长|财政|城建|城管|安监|文旅|项目";
const centres =
  "政务服务|综治|社会治安综合治理|(?:便民|党群|农业(?:农村)?|林业|水利|畜牧|文化|产业|公共|社会|退役军人|村镇建设|生态|应急)+(?:综合|技术)?(?:发展|推广|建设|管理)?服务|综合文化(?:服务)?|网格化?(?:服务)?(?:管理)?|新时代文明实践";

/** What a township has of its own: 党政办, 综治中心, 财政所, 综合行政执法队. */
export const ownOffices = `(?:${rooms})(?:(?:和|与)?(?:${rooms}))*(?:办公室|${officeEnd})|(?:${centres})(?:中心|站|所)|综合(?:行政)?执法(?:办公室|大队|中队|队(?!伍))|(?:财政|社保)所|(?:农技|农经|林业|水利|畜牧|畜牧兽医|兽医|动物防疫|安监|文化|水管|农机|城建|环卫|计生|经管|广播|劳动保障|就业)站|人武部|武装部`;
const party = "党委(?!、)|党工委|纪委|人大(?:主席团|工委)?|团委|妇联|工会";

const townshipWord = "(?<![城集村建])(?:本)?(?:乡镇|镇|乡|街道|苏木|团场?)";
/** One of the township's own offices, with a word for the township before it or at the head of words. */
export const townshipOffice = `${townshipWord}(?:${ownOffices}|${party})|(?<=^|[，；。：由至给报送转交向])(?:${ownOffices})(?!建设|管理|运行|的)`;

/** Villages of every region, and the committees that act for them. */
export const villageBody =
  "(?:各?村|社区居?|居|嘎查|牧)民?委会|(?:各?村|社区|嘎查|连队)(?:“两委”|两委|党(?:支部|总支|委)(?!书记))|嘎查(?:村)?(?:民?委员会)?(?![达长民])|连队(?![长职])|生产队(?![长员])";
/** Bodies that meet and decide, without their place: 管委会, 业主大会, 党委会议. */
export const board =
  "(?:管|业|监|编|常)委会|业主(?:委员会|大会)|(?<![村])(?:理|监|董|议)事会|联席会议|党(?:政|委)(?:联席)?会议?(?=审|议|研|讨|批|决|通|同)";
