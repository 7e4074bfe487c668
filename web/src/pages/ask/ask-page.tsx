import { useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { type Asked, askAddress, askedIn, longestQuestion, scopeKey } from "../../data/asked.ts";
import { remember } from "../../data/history.ts";
import { useEditions, useHealth } from "../../data/queries.ts";
import { rememberPlace } from "../../data/remembered-place.ts";
import { NoLists } from "../../parts/no-lists.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";
import { AskForm } from "./ask-form.tsx";
import { Examples } from "./examples.tsx";
import { Home } from "./home.tsx";
import { OfferedPlace, useOfferedPlace } from "./offered-place.tsx";
import { Privacy } from "./privacy.tsx";
import { Recent } from "./recent.tsx";
import { Results } from "./results.tsx";

/** Who is responsible? The question stands in this page's address behind the #, so that it can be shared and no server sees it. */
export function AskPage() {
  const words = useWords();
  const navigate = useNavigate();
  const { key, hash, state } = useLocation();
  useTitle(words.navAsk);
  useOldAddress();
  const editions = useEditions();
  const offered = useOfferedPlace();
  // What an address says wins over what was chosen before.
  const asked = hash === "" ? { question: "", ...offered } : askedIn(hash);
  const isOffered = hash === "" && scopeKey(offered) !== "";
  // Whoever comes to an address finds its question in the box. One that is changed by hand keeps the history's key.
  const entry = `${key} ${hash}`;
  const found = { entry, text: typedIn(state) ?? asked.question };
  const [typed, setTyped] = useState(found);
  if (typed.entry !== entry) setTyped(found);
  const ask = (wanted: Asked): void => {
    if (wanted.question) remember(wanted.question);
    // The address holds what is asked; of a longer text the box keeps the rest.
    const state = wanted.question.length > longestQuestion ? { typed: wanted.question } : null;
    void navigate(askAddress(wanted), { state });
  };
  const forgetPlace = (): void => {
    rememberPlace({});
    void navigate("/", { replace: true });
  };
  const empty = editions.data?.length === 0;
  const first = asked.question === "" || empty;
  return (
    <div className={`${styles.page} ${first ? styles.first : ""}`}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.askTitle}</h1>
        {first && <p className={styles.lead}>{words.appLine}</p>}
      </header>
      {asked.question && <p className="print-only">{asked.question}</p>}
      <SentTo />
      {empty ? (
        <NoLists />
      ) : (
        <AskForm asked={asked} draft={typed.text} setDraft={(text) => setTyped({ entry, text })} ask={ask} />
      )}
      {isOffered && <OfferedPlace forget={forgetPlace} />}
      {!empty && asked.question === "" && (
        <>
          {scopeKey(asked) === "" && <Examples ask={(question) => ask({ question })} />}
          <Recent choose={(question) => ask({ ...asked, question })} />
        </>
      )}
      {first ? <Home /> : <Results asked={asked} ask={ask} />}
      <footer className={styles.foot}>
        <Privacy />
        <p className={styles.ways}>
          <Link to="/batch">{words.townships.batch}</Link>
          <Link to="/own-words">{words.ownWords.title}</Link>
          <Link to="/reports">{words.reportsTitle}</Link>
        </p>
      </footer>
    </div>
  );
}

/** What was typed beyond what the address holds, as the browser's history keeps it beside that. */
const typedIn = (state: unknown): string | undefined => (state as { readonly typed?: string } | null)?.typed;

/** While an endpoint of the office's own orders the hits, what is asked goes there: that is said before anybody asks. */
function SentTo() {
  const words = useWords().answer;
  const address = useHealth().data?.questionsGoTo;
  return address ? <p className={styles.sent}>{words.sentTo(address)}</p> : null;
}

/** An address that somebody wrote with ?q= becomes one with #q= at once. */
function useOldAddress(): void {
  const { search } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const parts = new URLSearchParams(search);
    if (parts.size > 0) void navigate(askAddress(askedIn(search.slice(1))), { replace: true });
  }, [search, navigate]);
}
