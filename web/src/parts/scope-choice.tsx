import { type AskScope, scopeKey, scopeOfKey, scopesOf } from "../data/asked.ts";
import { listName, publishedWord } from "../data/place.ts";
import { countyOptions, townshipOptions } from "../data/places.ts";
import { useEditions } from "../data/queries.ts";
import { useWords } from "../words/words.tsx";
import { Choice } from "./choice.tsx";

interface ScopeChoiceProps {
  readonly label: string;
  readonly scope: AskScope;
  choose(scope: AskScope): void;
}

/** All lists, a county's, or one township's. */
export function ScopeChoice({ label, scope, choose }: ScopeChoiceProps) {
  const words = useWords();
  const editions = useEditions();
  const value = scopeKey(scope);
  const places = scopesOf(editions.data ?? []).flatMap((county) => [
    ...countyOptions(county, words),
    ...townshipOptions(county, words),
  ]);
  const options = [{ value: "", label: words.everywhere }, ...places];
  const edition = editions.data?.find(({ id }) => id === scope.edition);
  const named = edition
    ? words.oneList(listName(edition, words), publishedWord(edition.published, words))
    : (scope.township ?? scope.county ?? (editions.data ? words.unknownList : ""));
  const known = options.some((option) => option.value === value);
  return (
    <Choice
      label={label}
      options={known ? options : [...options, { value, label: named }]}
      value={value}
      choose={(key) => choose(scopeOfKey(key))}
    />
  );
}
