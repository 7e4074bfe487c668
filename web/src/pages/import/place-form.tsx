import type { FormEvent } from "react";
import type { PlaceSaid } from "../../../../src/model/import-proposal.ts";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/fields.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./import.module.css";
import type { ImportEntry } from "./use-imports.ts";

interface PlaceFormProps {
  readonly entry: ImportEntry;
  say(place: PlaceSaid): void;
}

const levels = ["township", "county", "prefecture", "province"] as const;
type Level = (typeof levels)[number];

/** Asks for what a document does not tell of its place; what is printed is not asked for. */
export function PlaceForm({ entry: { result, place, of }, say }: PlaceFormProps) {
  const words = useWords();
  if (!result || of !== undefined) return null;
  const { name, inferred, ...above } = result.township;
  const printed = { ...above, township: name };
  const { township: kept } = result.proposal;
  const knownAt = (level: Level): string =>
    place?.[level] ??
    kept[level === "township" ? "name" : level] ??
    (level === "township" ? "" : inferred?.[level]) ??
    "";
  if (name && knownAt("county")) return null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = [...new FormData(event.currentTarget)].map(([level, text]) => [level, String(text).trim()]);
    say(Object.fromEntries(said.filter(([, text]) => text !== "")));
  };
  return (
    <details className={styles.place} open={!kept.name}>
      <summary>{kept.name ? words.importPlaceMore : words.importPlaceMissing}</summary>
      <form className={styles.placeFields} onSubmit={submit}>
        {levels.map(
          (level) =>
            !printed[level] && (
              <TextField key={level} name={level} label={words.importPlace[level]} defaultValue={knownAt(level)} />
            ),
        )}
        <Button type="submit">{words.importPlaceSay}</Button>
      </form>
    </details>
  );
}
