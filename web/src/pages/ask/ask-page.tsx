import { useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { type Asked, askAddress, askedIn } from "../../data/asked.ts";
import { remember } from "../../data/history.ts";
import { useHealth } from "../../data/queries.ts";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";
import { AskForm } from "./ask-form.tsx";
import { Examples } from "./examples.tsx";
import { Home } from "./home.tsx";
import { Recent } from "./recent.tsx";
import { Results } from "./results.tsx";

/** Who is responsible? The question stands in this page's address behind the #, so that it can be shared and no server sees it. */
export function AskPage() {
  const words = useWords();
  const navigate = useNavigate();
  const { key, hash } = useLocation();
  useTitle(words.navAsk);
  useOldAddress();
  const asked = askedIn(hash);
  // What is typed belongs to one entry of the browser's history; any other begins with its own question.
  const [typed, setTyped] = useState({ key, text: asked.question });
  const draft = typed.key === key ? typed.text : asked.question;
  const ask = (wanted: Asked): void => {
    if (wanted.question) remember(wanted.question);
    void navigate(askAddress(wanted));
  };
  const askThis = (question: string): void => ask({ ...asked, question });
  return (
    <div className={`${styles.page} ${asked.question ? "" : styles.first}`}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.askTitle}</h1>
        {!asked.question && <p className={styles.lead}>{words.appLine}</p>}
      </header>
      {asked.question && <p className="print-only">{asked.question}</p>}
      <SentTo />
      <AskForm asked={asked} draft={draft} setDraft={(text) => setTyped({ key, text })} ask={ask} />
      {asked.question ? (
        <Results asked={asked} ask={ask} />
      ) : (
        <>
          <Examples ask={askThis} />
          <Recent choose={askThis} />
          <Home />
        </>
      )}
      <p className={styles.privacy}>{words.privacy}</p>
      <p className={styles.ways}>
        <Link to="/batch">{words.townships.batch}</Link>
        <Link to="/own-words">{words.ownWords.title}</Link>
      </p>
    </div>
  );
}

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
