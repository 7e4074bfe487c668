import { DownloadButton } from "../../parts/button.tsx";
import { KeyButton } from "../../parts/key-button.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";
import type { DeskState } from "./use-desk.ts";

const conflict = "correction-conflict";

/** What the keys do, as buttons; each names its key. */
export function Tools({
  desk: { tools, doubt, deeds },
  readOnly,
}: {
  readonly desk: DeskState;
  readonly readOnly: boolean;
}) {
  const words = useWords().review;
  const busy = deeds.isPending;
  const accept = doubt?.finding?.rule === conflict ? words.letGo : words.accept;
  return (
    <div className={styles.tools}>
      <KeyButton name={words.previous} letter="k" act={tools.previous} />
      <KeyButton name={words.next} letter="j" act={tools.next} />
      {!readOnly && (
        <>
          {doubt?.finding && <KeyButton name={accept} letter="a" act={tools.accept} busy={busy} />}
          {doubt?.itemId && <KeyButton name={words.edit} letter="e" act={tools.edit} />}
          {doubt?.itemId && <KeyButton name={words.move} letter="m" act={tools.move} />}
          {doubt?.passage && <KeyButton name={words.place} letter="p" act={tools.place} />}
          {doubt?.passage && <KeyButton name={words.asNote} letter="n" act={tools.aside} busy={busy} />}
          <KeyButton name={words.undo} letter="u" act={tools.undo} busy={busy} />
        </>
      )}
      <KeyButton name={words.help} letter="?" act={tools.help} />
    </div>
  );
}

/** The keys of the desk, and the way out for what was corrected. */
export function Help({ edition }: { readonly edition: number }) {
  const words = useWords().review;
  return (
    <section className={styles.help} aria-label={words.help}>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        {words.fixture} <DownloadButton href={`/api/editions/${edition}/fixture`}>{words.fixtureFile}</DownloadButton>
      </p>
    </section>
  );
}
