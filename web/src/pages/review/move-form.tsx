import { useState } from "react";
import type { Spot } from "../../../../src/model/correction.ts";
import { fieldOf } from "../../../../src/model/field-text.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { useWords } from "../../words/words.tsx";
import { DeskForm } from "./desk-form.tsx";
import { Pick } from "./pick.tsx";
import { placeableFields, type Target, TargetFields, useTarget } from "./target-fields.tsx";

/** Words that a field was read from, to be put elsewhere. */
export interface Move {
  readonly from: Spot;
  readonly at: { readonly start: number; readonly end: number };
  readonly to: Target;
}

interface MoveFormProps {
  readonly item: NonNullable<ShownDoubt["item"]>;
  readonly near: ShownDoubt["near"];
  /** The field that is doubted: its words are looked at first. */
  readonly doubted: string | undefined;
  readonly busy: boolean;
  save(move: Move): void;
  back(): void;
}

/** Which printed words of a field belong elsewhere (its last ones, or from an earlier line on), and where. */
export function MoveForm({ item, near, doubted, busy, save, back }: MoveFormProps) {
  const words = useWords();
  const fields = placeableFields[item.kind].filter((field) => (item.provenance[field] ?? []).length > 0);
  const [field, setField] = useState(fields.find((name) => name === fieldOf(doubted ?? "")) ?? fields[0] ?? "");
  const places = item.provenance[field] ?? [];
  const [first, setFirst] = useState<number>();
  const [last, setLast] = useState<number>();
  const from = Math.min(first ?? places.length - 1, places.length - 1);
  const to = Math.max(from, Math.min(last ?? places.length - 1, places.length - 1));
  const target = useTarget(itsOwnFirst(near, item), field);
  const change = (name: string): void => {
    setField(name);
    setFirst(undefined);
    setLast(undefined);
  };
  const submit = (): void => {
    const [begin, end] = [places[from]?.at.start, places[to]?.at.end];
    if (begin === undefined || end === undefined) return;
    save({ from: { itemId: item.id, field }, at: { start: begin, end }, to: target.target });
  };
  const lines = places.map(({ quote, at }, i) => (
    <option key={at.start} value={i}>
      {quote.replace(/\s+/gu, "")}
    </option>
  ));
  return (
    <DeskForm busy={busy} save={submit} back={back}>
      <Pick first label={words.review.fromField} value={field} change={change}>
        {fields.map((name) => (
          <option key={name} value={name}>
            {words.printedColumns[name as keyof typeof words.printedColumns]}
          </option>
        ))}
      </Pick>
      <Pick label={words.review.firstWords} value={String(from)} change={(value) => setFirst(Number(value))}>
        {lines}
      </Pick>
      <Pick label={words.review.lastWords} value={String(to)} change={(value) => setLast(Number(value))}>
        {lines.slice(from)}
      </Pick>
      <TargetFields target={target} />
    </DeskForm>
  );
}

/** The item itself is the likeliest target: another of its fields. */
const itsOwnFirst = (near: ShownDoubt["near"], { id, kind, ordinal, name }: MoveFormProps["item"]) => [
  { id, kind, ordinal, name, field: null },
  ...near.filter((other) => other.id !== id),
];
