import type { ChoiceOption } from "../parts/choice.tsx";
import type { Words } from "../words/zh.ts";
import { type AskScope, type CountyScopes, scopeKey } from "./asked.ts";

/** A county's townships as lines of a choice. */
export const townshipOptions = ({ county, townships }: CountyScopes, words: Words): ChoiceOption[] =>
  townships.map(({ scope, name, sample }) => ({
    value: scopeKey(scope),
    label: `${county}${name}`,
    group: county,
    ...(sample ? { note: words.sample } : {}),
  }));

/** A county as a line of a choice; lists that name no county are chosen one by one. */
export const countyOptions = ({ county, scope }: CountyScopes, words: Words): ChoiceOption[] =>
  county === "" ? [] : [{ value: scopeKey(scope), label: words.wholeCounty(county), group: county }];

/** A scope where it can be chosen, and otherwise none. */
export const choosable = (scope: AskScope, options: readonly ChoiceOption[]): AskScope =>
  options.some(({ value }) => value === scopeKey(scope)) ? scope : {};
