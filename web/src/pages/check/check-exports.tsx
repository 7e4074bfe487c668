import type { CheckedFinding } from "../../../../src/model/check.ts";
import type { Draft } from "../../../../src/model/draft.ts";
import { DownloadButton } from "../../parts/button.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./check.module.css";

interface CheckExportsProps {
  readonly edition: number;
  readonly findings: readonly CheckedFinding[];
  readonly draft: Draft | undefined;
}

/** The report in Word, wholly or with what is real alone, the SARIF log, and the draft where there is one. */
export function CheckExports({ edition, findings, draft }: CheckExportsProps) {
  const { check } = useWords();
  const files = `/api/editions/${edition}`;
  return (
    <fieldset className={styles.exports}>
      <legend className="sr-only">{check.exportAs}</legend>
      <DownloadButton href={`${files}/check/docx`}>{check.report}</DownloadButton>
      {findings.some(({ judgement }) => judgement?.says === "accepted") && (
        <DownloadButton href={`${files}/check/docx?accepted=true`}>{check.reportAccepted}</DownloadButton>
      )}
      <DownloadButton href={`${files}/check/sarif`}>{check.sarif}</DownloadButton>
      {draft && draft.items.length > 0 && (
        <DownloadButton href={`${files}/draft/docx`}>{check.draftFile}</DownloadButton>
      )}
    </fieldset>
  );
}
