import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Verdict } from "../../../../src/model/answer.ts";
import { answered, client } from "../../data/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./wrong-answer.module.css";

interface WrongAnswerProps {
  readonly edition: number;
  readonly itemId: string | null;
  readonly verdict: Verdict;
}

/** “This answer is wrong”: kept only when the user sends it, and only item, verdict and remark. */
export function WrongAnswer(report: WrongAnswerProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  if (sent) return <span role="status">{words.wrongThanks}</span>;
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setOpen(true)}>
        {words.wrong}
      </button>
      {open && (
        <WrongDialog
          report={report}
          close={() => setOpen(false)}
          done={() => {
            setOpen(false);
            setSent(true);
          }}
        />
      )}
    </>
  );
}

interface WrongDialogProps {
  readonly report: WrongAnswerProps;
  close(): void;
  done(): void;
}

function WrongDialog({ report, close, done }: WrongDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const [remark, setRemark] = useState("");
  const send = useMutation({
    mutationFn: () => answered(client.api.reports.$post({ json: { ...report, remark: remark.trim() } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["reports"] });
      void queries.invalidateQueries({ queryKey: ["overview"] });
      done();
    },
  });
  return (
    <Dialog title={words.wrongTitle} close={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <p>{words.wrongLead}</p>
        <label htmlFor="remark">{words.wrongRemark}</label>
        <TextArea
          id="remark"
          autoFocus
          rows={3}
          maxLength={500}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        {send.isError && <ErrorState error={send.error} />}
        <p className={styles.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit" busy={send.isPending}>
            {words.wrongSend}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
