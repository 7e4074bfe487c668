import { type MouseEvent, useLayoutEffect } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import type { ShownItem } from "../../../../src/model/views.ts";
import { citation } from "../../data/citation.ts";
import { doubtsOf, doubtWords } from "../../data/doubts.ts";
import { listName, publishedWord } from "../../data/place.ts";
import { useItem } from "../../data/queries.ts";
import { verdictLine } from "../../data/verdict.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { CorrectedMark } from "../../parts/corrected-mark.tsx";
import { DoubtNote } from "../../parts/doubt-note.tsx";
import { KindName, kindClass } from "../../parts/kind.tsx";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useLanguage, useWords } from "../../words/words.tsx";
import { Sides } from "../ask/sides.tsx";
import { WrongAnswer } from "../ask/wrong-answer.tsx";
import type { WayBack } from "../list/item-table.tsx";
import { HandOffs } from "./hand-offs.tsx";
import styles from "./item.module.css";

/** One item at its own address: what it says, what is doubtful about it, and its print. */
export function ItemPage() {
  const { edition, item = "" } = useParams();
  const words = useWords();
  const shown = useItem(Number(edition), item);
  useTitle(shown.data && `${shown.data.item.name} · ${listName(shown.data.edition, words)}`);
  if (shown.isPending) return <LoadingState whole rows={8} />;
  if (shown.isError) return <ErrorState whole error={shown.error} retry={() => shown.refetch()} />;
  return <Shown shown={shown.data} leaving={shown.isPlaceholderData} />;
}

interface ShownProps {
  readonly shown: ShownItem;
  /** Whether another item is on its way: this one's neighbours are not that one's. */
  readonly leaving: boolean;
}

function Shown({ shown, leaving }: ShownProps) {
  const { words, language } = useLanguage();
  const { item, edition } = shown;
  const doubts = doubtsOf(shown);
  return (
    <div className={styles.page}>
      <Ways shown={shown} leaving={leaving} />
      <Keys shown={shown} />
      <header>
        <p className={styles.kind}>
          <KindName kind={item.kind} />
          <span>{words.nth(words.kinds[item.kind], item.ordinal)}</span>
          {item.category && <span>{item.category}</span>}
          <SampleTag sample={edition.sample} />
        </p>
        <h1 className={styles.title}>{item.name}</h1>
        <p className={`${styles.verdict} ${kindClass(item.kind)}`}>
          {verdictLine({ item, township: edition.township }, words)}
        </p>
      </header>
      <DoubtNote edition={edition.id} doubts={doubts} />
      <Sides item={item} township={edition.township} heading="h2" />
      <HandOffs structure={shown.structure} township={edition.township} />
      {(item.legalBasis || item.remarks) && (
        <dl className={styles.extra}>
          {item.legalBasis && <Extra term={words.legalBasis} text={item.legalBasis} />}
          {item.remarks && <Extra term={words.remarks} text={item.remarks} />}
        </dl>
      )}
      <p className={styles.actions}>
        <CopyButton
          text={() =>
            citation(
              {
                item,
                township: edition.township,
                published: edition.published,
                sample: edition.sample,
                document: shown.context.document.name,
                address: window.location.href,
                doubts: doubtWords(doubts, language),
              },
              words,
            )
          }
        />
        <WrongAnswer edition={edition.id} itemId={item.id} verdict={item.kind} />
      </p>
      <CorrectedFields shown={shown} />
      <Findings shown={shown} />
      <section>
        <h2 className={styles.sectionTitle}>{words.sourceTitle}</h2>
        <PrintedSource context={shown.context} />
        <p className={styles.sourceMeta}>
          <span>{words.documentInfo(shown.context.document.name)}</span>
          <span>{publishedWord(edition.published, words)}</span>
          <a href={`/api/documents/${shown.context.document.sha256}`} download>
            {words.original}
          </a>
        </p>
      </section>
    </div>
  );
}

function Ways({ shown: { edition, item, previous, next }, leaving }: ShownProps) {
  const words = useWords();
  const way = useLocation().state as WayBack | null;
  const turn = {
    state: way,
    "aria-disabled": leaving,
    onClick: (event: MouseEvent) => leaving && event.preventDefault(),
  };
  const list = way?.from ?? (item.kind === "basic" ? "" : `?kind=${item.kind}`);
  return (
    <nav className={styles.ways} aria-label={words.listsTitle}>
      <Link to={`/lists/${edition.id}${list}`} state={{ item: item.id }}>
        ← {listName(edition, words)} · {words.backToList}
      </Link>
      {previous && (
        <Link to={`/lists/${edition.id}/${previous}`} rel="prev" {...turn}>
          {words.previous}
        </Link>
      )}
      {next && (
        <Link to={`/lists/${edition.id}/${next}`} rel="next" {...turn}>
          {words.next}
        </Link>
      )}
    </nav>
  );
}

/** The left and right arrow keys turn the pages of the list. */
function Keys({ shown: { edition, item, previous, next } }: { readonly shown: ShownItem }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  // Before the page is painted: a key that follows at once must not meet the listener of the page before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const wanted = { ArrowLeft: previous, ArrowRight: next }[event.key];
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, dialog, [role=listbox]") !== null;
      // The address may be ahead of what is shown; a second press must not start from the old page.
      const ahead = window.location.pathname !== `/lists/${edition.id}/${item.id}`;
      if (!wanted || typing || ahead || event.altKey || event.ctrlKey || event.metaKey) return;
      void navigate(`/lists/${edition.id}/${wanted}`, { state });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [edition.id, item.id, previous, next, navigate, state]);
  return null;
}

const Extra = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </>
);

/** Which fields the office corrected; the print below is as it was. */
function CorrectedFields({ shown: { item } }: { readonly shown: ShownItem }) {
  const words = useWords();
  const fields = Object.entries(item.corrected ?? {});
  if (fields.length === 0) return null;
  const labels: Readonly<Record<string, string>> = words.printedColumns;
  return (
    <section>
      <h2 className={styles.sectionTitle}>{words.review.title}</h2>
      <ul>
        {fields.map(([field, corrected]) => (
          <li key={field}>
            {labels[field] ?? field}
            <CorrectedMark corrected={corrected} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found about the item but for the doubts above its clauses. */
function Findings({ shown }: { readonly shown: ShownItem }) {
  const { words, language } = useLanguage();
  const doubts = doubtsOf(shown);
  const findings = shown.findings.filter((finding) => !doubts.includes(finding));
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings}>
      <h2 className={styles.sectionTitle}>{words.findings}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule + finding.message}>
            {finding.about === "reading" ? words.aboutReading : words.aboutSource}：
            {language === "zh" ? finding.message : finding.messageEn}
          </li>
        ))}
      </ul>
    </section>
  );
}
