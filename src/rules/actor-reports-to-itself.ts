import { bodiesNamedIn, sameBody } from "./named-bodies.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A body hands something to itself: 县农业农村局汇总报县农业农村局审核. */
export const actorReportsToItself = defineRule({
  id: "actor-reports-to-itself",
  title: "自己报给自己",
  group: "consistency",
  severity: "error",
  looksAt: "item",
  messages: {
    itself: { zh: "“{body}”把材料或线索交给了它自己", en: "“{body}” hands its work to itself" },
  },
  check({ item, list }, report) {
    const named = bodiesNamedIn(item, list);
    for (const receiver of named) {
      const { clause, start, end, printed } = receiver;
      const actors = named.filter(
        (body) => body.clause === clause && body.end <= start && (body.acts || clause.text.startsWith("将", body.end)),
      );
      const [actor] = actors;
      if (actors.length !== 1 || !actor || receiver.acts || !sameBody(actor.printed, printed, list)) continue;
      const between = clause.text.slice(actor.end, start);
      if (/[。；]|由|对|将.{0,30}(?:反馈|通报)/u.test(between) || !handed.test(between)) continue;
      report({
        messageId: "itself",
        data: { body: printed },
        ...passageAround(clause, [start, end], { before: 8, behind: 0 }),
      });
    }
  },
});

/** The words just before the receiver, or before others in a series with it, hand something over. */
const handed = /(?:上报|报送|提交|移交|移送|转交|推送|呈报|汇总报|并报|报)(?:给|至|到)?(?:[^，。；]{2,20}[、和及])?$/u;
