import { Link } from "react-router";
import type { Finding } from "../../../src/model/finding.ts";
import { doubtWords } from "../data/doubts.ts";
import { useLanguage } from "../words/words.tsx";
import styles from "./doubt-note.module.css";

interface DoubtNoteProps {
  readonly edition: number;
  readonly doubts: readonly Finding[];
}

/** What is doubtful about an item's reading, and where the print can be looked at beside it. */
export function DoubtNote({ edition, doubts }: DoubtNoteProps) {
  const { words, language } = useLanguage();
  if (doubts.length === 0) return null;
  return (
    <div className={styles.note} role="note">
      <ul>
        {doubtWords(doubts, language).map((doubt) => (
          <li key={doubt}>
            <strong>{words.aboutReading}</strong>
            {words.colon}
            {doubt}
          </li>
        ))}
      </ul>
      <Link to={`/lists/${edition}/review`}>{words.toReview}</Link>
    </div>
  );
}
