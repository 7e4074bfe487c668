import { bodiesIn } from "../../text/bodies-in-text.ts";

/** Who is asked by a sentence: townships, another body by its name, or nobody that it names. */
export type Addressee =
  | { readonly type: "townships" }
  | { readonly type: "other"; readonly name: string }
  | { readonly type: "unnamed" };

export const townships =
  /\p{Script=Han}{2}(?:(?<![城集市古名小建])镇|(?<![城家回返下故老])乡|街道)(?=[、，和及与等要应须将对按于在负配协会牵予（]|办事处|$)|(?<=会同|联合|由|请)\p{Script=Han}{2,3}[镇乡](?![村镇])|各(?:地|县)?(?:有关)?(?:乡|镇)|[镇乡]街|乡镇|街道|[你贵各][镇乡]|各地|各单位|你单位|各(?:村|社区|级)|属地|[镇乡](?:人民)?政府|网格员/u;
const unnamed: Addressee = { type: "unnamed" };
/** Which townships these are does not matter here: their names stand in no sentence's head. */
const anywhere = { province: null, prefecture: null, county: null, name: null };
const longestHead = 60;
export const between = /^(?:和|及|与|、|以及|会同|联合|牵头会同|牵头，会同|等|（[^（）]*）)+/u;
const anyDepartments = /^(?:由|请)?各(?:县直)?(?:有关|相关|级|成员|行业|主管)*(?:部门|县直单位)/u;
/** Behind a body that somebody passes on the words of, or to whom something belongs. */
const noSubject = /^(?:的|关于|要求|印发|下发|转办|交办|反馈|备案|指导下|部署|通知|会议|《)/u;

/** “各乡镇”, “柳溪镇”, “属地”: a word for townships, wherever it stands. */
export const namesTownships = (text: string): boolean => townships.test(text);

/** Who stands where a sentence has its subject: “县住建局、县财政局要…”, “由县民政局…”, “各乡镇…”. */
export function addresseeOf(sentence: string): Addressee {
  const many = anyDepartments.exec(sentence)?.[0];
  const head = many ? { name: many.replace(/^[由请]/u, ""), end: many.length } : leadingBodies(sentence);
  if (!head) return subjectNamesTownships(sentence) ? { type: "townships" } : unnamed;
  const behind = sentence.slice(head.end);
  if (!isSubject(sentence, head.end)) return unnamed;
  return subjectNamesTownships(`${head.name}${behind}`) ? { type: "townships" } : { type: "other", name: head.name };
}

/** Whether bodies that end here act, and neither own what follows nor are passed on. */
export const isSubject = (sentence: string, end: number): boolean => !noSubject.test(sentence.slice(end));

/** The bodies in a row that a sentence begins with. */
export function leadingBodies(sentence: string): { readonly name: string; readonly end: number } | undefined {
  const head = sentence.slice(0, longestHead);
  let start = /^[由请]?/u.exec(head)?.[0].length ?? 0;
  const from = start;
  for (const body of bodiesIn(head, [], anywhere)) {
    const gap = head.slice(start, body.start);
    const first = start === from;
    if (first ? !/^\p{Script=Han}{0,3}$/u.test(gap) || verbs.test(gap) : gap.replace(between, "") !== "") break;
    if (namesTownships(head.slice(start, body.end))) break;
    start = body.end;
  }
  return start === from ? undefined : { name: head.slice(from, start), end: start };
}

const verbs = /[报送向到把对将按请给交与]|组织|督促|指导|引导|动员|协助|配合|检查|要求|通知|联系|联合|发现/u;

/** Townships named before a sentence's first verb of asking, or at its very beginning. */
const subjectNamesTownships = (sentence: string): boolean =>
  namesTownships(
    /^[^，：；]{0,40}?(?=要|应(?!急|用|对)|须|务必|负责|做好|开展|组织|将|对|在|于|按|$|[，：；])/u.exec(
      sentence,
    )?.[0] ?? "",
  );
