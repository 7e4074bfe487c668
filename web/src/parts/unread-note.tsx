import type { DutyKind } from "../../../src/model/kind.ts";
import { useWords } from "../words/words.tsx";
import styles from "./unread-note.module.css";

interface UnreadNoteProps {
  /** Whose list it is, where more than one could be meant. */
  readonly place?: string;
  readonly unreadKinds: readonly DutyKind[];
  /** Characters that nothing claimed, where so many are that items may be missing. */
  readonly unplaced?: number;
}

/** A list that was not read wholly: what is not found may still stand in it. */
export function UnreadNote({ place, unreadKinds, unplaced = 0 }: UnreadNoteProps) {
  const words = useWords();
  if (unreadKinds.length === 0 && unplaced === 0) return null;
  const kinds = unreadKinds.map((kind) => words.kindsShort[kind]);
  return (
    <p className={styles.note} role="note">
      {place ? `${place}${words.colon}` : ""}
      {kinds.length > 0 ? words.unreadKinds(kinds) : words.manyUnplaced(unplaced)}
    </p>
  );
}
