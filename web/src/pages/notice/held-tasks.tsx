import { memo } from "react";
import type { HeldNotice, HeldTask, OthersTask } from "../../../../src/model/notice.ts";
import { type NoticeWish, useReply } from "../../data/notice.ts";
import { placeName } from "../../data/place.ts";
import { Button } from "../../parts/button.tsx";
import { Marked } from "../../parts/marked.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useWords } from "../../words/words.tsx";
import { Demands } from "./demands.tsx";
import styles from "./held-tasks.module.css";
import { VerdictSign } from "./verdict-sign.tsx";

interface HeldTasksProps {
  readonly held: HeldNotice;
  readonly wish: NoticeWish;
  /** Whether further tasks are still being held. */
  readonly busy: boolean;
}

/** The tasks of a notice as a table, and the reply to take along. */
export function HeldTasks({ held, wish, busy }: HeldTasksProps) {
  const words = useWords();
  const reply = useReply();
  const { columns } = words.notice;
  const found = words.notice.found(held.total, placeName(held.township, words));
  return (
    <section className={styles.held} aria-label={found} aria-busy={busy}>
      <div className={styles.head}>
        <div>
          {held.title && <h2 className={styles.title}>{held.title}</h2>}
          <p role="status">
            {found} <SampleTag sample={held.sample} />
          </p>
          {busy && <Progress done={held.tasks.length} total={held.total} />}
        </div>
        <Button busy={reply.isPending} disabled={busy} onClick={() => reply.mutate(wish)}>
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
      {held.others.length > 0 && <OthersTasks others={held.others} />}
    </section>
  );
}

/** How many of a long notice's tasks are held. */
function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const words = useWords();
  return (
    <p className={styles.progress}>
      <progress max={total} value={done} aria-label={words.notice.progress(done, total)} />
      <span aria-hidden="true">{words.notice.progress(done, total)}</span>
    </p>
  );
}

const Task = memo(function Task({ held: { task, verdict, demands, advice } }: { readonly held: HeldTask }) {
  const words = useWords();
  const { columns } = words.notice;
  return (
    <tr>
      <td>
        <Marked text={task.text} words={demands.flatMap(({ basis }) => basis?.words ?? [])} />
        <Measures name={words.notice.leader} printed={told(task.lead)} />
        <Measures name={words.notice.deadline} printed={task.deadlines} />
        <Measures name={words.notice.indicators} printed={task.indicators} />
        <Measures name={words.notice.points} printed={told(task.scoring?.points)} />
        <Measures name={words.notice.rule} printed={told(task.scoring?.rule)} />
        <Measures name={words.notice.source} printed={told(task.scoring?.source)} />
      </td>
      <td>
        <VerdictSign verdict={verdict} />
      </td>
      <td data-label={columns.basis}>
        <Demands demands={demands} />
      </td>
      <td data-label={columns.advice}>{advice}</td>
    </tr>
  );
});

const told = (printed: string | null | undefined): readonly string[] => (printed ? [printed] : []);

function Measures({ name, printed }: { readonly name: string; readonly printed: readonly string[] }) {
  if (printed.length === 0) return null;
  return (
    <p className={styles.meta}>
      {name}：{printed.join("、")}
    </p>
  );
}

/** What a notice asks of others, so that nobody looks for it among the tasks. */
function OthersTasks({ others }: { readonly others: readonly OthersTask[] }) {
  const words = useWords();
  return (
    <details className={styles.others}>
      <summary>{words.notice.others(others.length)}</summary>
      <ul lang="zh-CN">
        {others.map(({ start, body, text }) => (
          <li key={start}>
            <strong>{body}</strong>：{text}
          </li>
        ))}
      </ul>
    </details>
  );
}
