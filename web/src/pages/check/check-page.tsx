import { Link, useParams } from "react-router";
import type { ListCheck } from "../../../../src/model/check.ts";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { countyCheckAddress } from "../../data/check-addresses.ts";
import { useCheck, useDraft } from "../../data/check-queries.ts";
import { listName } from "../../data/place.ts";
import { useHealth, useList } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWho, WhoField } from "../../parts/who-field.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./check.module.css";
import { CheckExports } from "./check-exports.tsx";
import { FindingFilters } from "./finding-filters.tsx";
import { FindingList } from "./finding-list.tsx";
import { FindingSide } from "./finding-side.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { useCheckDesk } from "./use-check-desk.ts";
import { useFindings } from "./use-findings.ts";

/** 体检: the slips of a list beside its text, one after another. */
export function CheckPage() {
  const edition = Number(useParams().edition);
  const check = useCheck(edition);
  const list = useList(edition);
  const words = useWords();
  useTitle(check.data ? words.check.of(listName(check.data.edition, words)) : words.check.title);
  const failed = check.isError ? check : list;
  if (failed.isError) return <ErrorState whole error={failed.error} retry={() => failed.refetch()} />;
  if (!check.data || !list.data) return <LoadingState whole rows={8} />;
  return <Shown check={check.data} items={list.data.items} />;
}

function Shown({ check, items }: { readonly check: ListCheck; readonly items: readonly ListedItem[] }) {
  const words = useWords();
  const { edition, findings } = check;
  const readOnly = useHealth().data?.readOnly ?? true;
  const [who, setWho] = useWho();
  const draft = useDraft(edition.id).data;
  const found = useFindings(findings, items);
  const desk = useCheckDesk(found, { edition: edition.id, who, readOnly });
  const { chosen, shown, choose } = found;
  const sure = shown.filter(({ mendable, state }) => mendable && state !== "suppressed");
  const mended = new Set(draft?.changes.map(({ step }) => step)).size;
  const settled = findings.filter(({ state }) => state !== "open").length;
  const { county } = edition.township;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.check.of(listName(edition, words))}</h1>
        <SampleTag sample={edition.sample} />
        <p className={styles.progress}>{words.check.settled(settled, findings.length)}</p>
        {county !== null && <Link to={countyCheckAddress(county)}>{words.check.wholeCounty}</Link>}
        <Link to={`/lists/${edition.id}`}>{words.backToList}</Link>
      </header>
      {findings.length === 0 ? (
        <EmptyState title={words.check.clean}>
          <p>{words.check.cleanHint}</p>
        </EmptyState>
      ) : (
        <>
          <FindingFilters findings={found} all={findings.length} />
          <div className={styles.actions}>
            {!readOnly && sure.length > 1 && (
              <Button busy={desk.deeds.isPending} onClick={() => desk.mendAll(sure)}>
                {words.check.mendAll(sure.length)}
              </Button>
            )}
            {!readOnly && mended > 1 && (
              <Button busy={desk.deeds.isPending} onClick={desk.undoAll}>
                {words.check.undoAll(mended)}
              </Button>
            )}
            <CheckExports edition={edition.id} findings={findings} draft={draft} />
          </div>
          {draft && draft.conflicts.length > 0 && (
            <p className={styles.judgement}>{words.check.conflicts(draft.conflicts.length)}</p>
          )}
          {chosen ? (
            <div className={styles.sides}>
              <FindingList findings={shown} chosen={chosen.key} choose={choose} />
              <FindingSide
                edition={edition.id}
                finding={chosen}
                findings={findings}
                items={items}
                draft={draft}
                desk={desk}
                readOnly={readOnly}
              />
            </div>
          ) : (
            <EmptyState title={words.check.nonePasses} />
          )}
          <p className={readOnly ? styles.small : styles.keys}>{readOnly ? words.check.readOnly : words.check.keys}</p>
          {!readOnly && <WhoField who={who} setWho={setWho} />}
        </>
      )}
      {desk.leaving && <LeaveDialog leave={desk.leave} close={desk.stay} />}
    </div>
  );
}
