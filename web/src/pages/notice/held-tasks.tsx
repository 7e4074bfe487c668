import { Link } from "react-router";
import type { Verdict } from "../../../../src/model/answer.ts";
import type { HeldNotice, HeldTask, TaskVerdict } from "../../../../src/model/notice.ts";
import { type NoticeWish, useReply } from "../../data/notice.ts";
import { placeName } from "../../data/place.ts";
import { Button } from "../../parts/button.tsx";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { Marked } from "../../parts/marked.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./held-tasks.module.css";

interface HeldTasksProps {
  readonly held: HeldNotice;
  readonly wish: NoticeWish;
}

/** The tasks of a notice as a table, and the reply to take along. */
export function HeldTasks({ held, wish }: HeldTasksProps) {
  const words = useWords();
  const reply = useReply();
  const { columns } = words.notice;
  return (
    <section
      className={styles.held}
      aria-label={words.notice.found(held.tasks.length, placeName(held.township, words))}
    >
      <div className={styles.head}>
        <div>
          {held.title && <h2 className={styles.title}>{held.title}</h2>}
          <p role="status">
            {words.notice.found(held.tasks.length, placeName(held.township, words))} <SampleTag sample={held.sample} />
          </p>
        </div>
        <Button busy={reply.isPending} onClick={() => reply.mutate(wish)}>
          {words.notice.download}
        </Button>
      </div>
      {held.notes.map(({ edition, unreadKinds, unplaced }) => (
        <UnreadNote key={edition} unreadKinds={unreadKinds} unplaced={unplaced} />
      ))}
      {reply.isError && <ErrorState inline error={reply.error} />}
      <table className={styles.tasks}>
        <thead>
          <tr>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col">{columns.basis}</th>
            <th scope="col">{columns.advice}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {held.tasks.map((task) => (
            <Task key={task.task.start} held={task} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Each verdict in the sign and colour of whose work it is. */
const signs: Readonly<Record<TaskVerdict, Verdict>> = {
  "within-basic": "basic",
  "within-supporting": "supporting",
  beyond: "reclaimed",
  reclaimed: "reclaimed",
  unlisted: "unlisted",
  unsure: "unsure",
};

function Task({ held }: { readonly held: HeldTask }) {
  const words = useWords();
  const { columns } = words.notice;
  const { task, verdict, basis, citation, hit, advice } = held;
  return (
    <tr>
      <td>
        <Marked text={task.text} words={basis?.words ?? []} />
        {task.deadlines.length > 0 && (
          <p className={styles.meta}>
            {words.notice.deadline}：{task.deadlines.join("、")}
          </p>
        )}
      </td>
      <td>
        <span className={`${styles.verdict} ${kindClass(signs[verdict])}`}>
          <KindSign kind={signs[verdict]} />
          {words.notice.verdicts[verdict]}
        </span>
      </td>
      <td data-label={columns.basis}>
        {verdict === "unlisted" && words.notice.notListed}
        {verdict === "unsure" && citation && words.notice.near}
        {citation && <Marked text={citation} words={basis?.words ?? []} />}
        {hit && (
          <p className={styles.meta}>
            <Link to={`/lists/${hit.edition}/${hit.itemId}`}>{words.notice.open}</Link>
          </p>
        )}
      </td>
      <td data-label={columns.advice}>{advice}</td>
    </tr>
  );
}
