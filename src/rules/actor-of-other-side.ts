import { bodiesNamedIn } from "./named-bodies.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A clause on one side says that the other side acts: it stands in the wrong column. */
export const actorOfOtherSide = defineRule({
  id: "actor-of-other-side",
  title: "写在了另一侧",
  group: "consistency",
  severity: "hint",
  onRequest: true,
  looksAt: "item",
  messages: {
    department: {
      zh: "乡镇配合职责中写的是“{actor}”的职责",
      en: "a clause of the township's side gives work to “{actor}”",
    },
    township: {
      zh: "部门职责中写的是“{actor}”的职责",
      en: "a clause of the department's side gives work to “{actor}”",
    },
  },
  check({ item, list }, report) {
    if (item.kind !== "supporting") return;
    for (const { clause, acts, start, end, printed } of bodiesNamedIn(item, list))
      if (clause.field === "townshipResponsibilities" && acts && start === clause.wordsAt)
        report({
          messageId: "department",
          data: { actor: printed },
          ...passageAround(clause, [start, end], { before: 0, behind: 10 }),
        });
    const own = list.place.name ?? "本镇";
    const township = new RegExp(
      `^(?:${own}|各?乡镇|[各本]?(?:镇|乡|街道))(?:人民政府|政府|办事处)?(?=负责|开展|组织|做好|对|收集|上报|报送|审核|受理|配合|协助)`,
      "u",
    );
    for (const clause of list.clausesOf(item)) {
      const actor =
        clause.field === "departmentResponsibilities" && township.exec(clause.text.slice(clause.wordsAt))?.[0];
      if (actor)
        report({
          messageId: "township",
          data: { actor },
          ...passageAround(clause, [clause.wordsAt, clause.wordsAt + actor.length], { before: 0, behind: 10 }),
        });
    }
  },
});
