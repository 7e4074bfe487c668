import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./check.module.css";

interface LeaveDialogProps {
  leave(reason: string): void;
  close(): void;
}

/** Why a finding is left as it is; without a reason it is not. */
export function LeaveDialog({ leave, close }: LeaveDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={words.check.suppressTitle} close={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") leave(reason.trim());
        }}
      >
        <p>{words.check.suppressLead}</p>
        <label htmlFor="reason">{words.check.reason}</label>
        <TextArea
          id="reason"
          autoFocus
          required
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className={styles.tools}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={reason.trim() === ""}>
            {words.check.save}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
