import { Button, Input, Select } from "antd";
import type { KeyboardEvent } from "react";
import { placeName } from "../../data/place.ts";
import { useEditions } from "../../data/queries.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";

export interface Asked {
  readonly question: string;
  /** The list that is asked; undefined for all. */
  readonly edition: number | undefined;
}

interface AskFormProps {
  readonly asked: Asked;
  readonly draft: string;
  setDraft(draft: string): void;
  ask(asked: Asked): void;
}

const all = 0;

/** The question and where it is put. Enter asks; Shift and Enter begin a new line. */
export function AskForm({ asked, draft, setDraft, ask }: AskFormProps) {
  const words = useWords();
  const editions = useEditions();
  const lists = (editions.data ?? []).map((edition) => ({
    value: edition.id,
    label: `${placeName(edition.township)}${edition.sample ? `（${words.sample}）` : ""}`,
  }));
  const send = (): void => ask({ ...asked, question: draft.trim() });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.question}>
        <label className="sr-only" htmlFor="question">
          {words.askLabel}
        </label>
        <Input.TextArea
          id="question"
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={draft}
          placeholder={words.askPlaceholder}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKey}
        />
      </div>
      <div className={styles.where}>
        <Select
          aria-label={words.where}
          style={{ width: "100%", maxWidth: "24rem" }}
          showSearch={{ optionFilterProp: "label" }}
          loading={editions.isPending}
          value={asked.edition ?? all}
          options={[{ value: all, label: words.everywhere }, ...lists]}
          onChange={(edition) => ask({ question: draft.trim(), edition: edition === all ? undefined : edition })}
        />
      </div>
      <Button type="primary" htmlType="submit" disabled={draft.trim() === ""}>
        {words.askButton}
      </Button>
    </form>
  );
}
