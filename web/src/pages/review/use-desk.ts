import { useState } from "react";
import type { Review } from "../../../../src/model/review.ts";
import { useKeys } from "../../parts/use-keys.ts";
import { type Idle, idleKeys } from "./idle-keys.ts";
import { type Deed, useDeeds, useDoubt } from "./use-review.ts";

export type Mode = "look" | "edit" | "move" | "place";

/** What is said below the tools: why a key did nothing, or that a doubt is still open. */
type Note = Idle | "stillDoubted";

interface Place {
  readonly index: number;
  /** The doubt whose form is open. */
  readonly form?: string | undefined;
}

/** Where the person stands at the desk, what can be done there, and the keys for it. */
export function useDesk({ edition, doubts, corrections, readings }: Review, readOnly: boolean, who: string) {
  const [place, setPlace] = useState<Place>({ index: 0 });
  const [form, setForm] = useState<Mode>("look");
  const [help, setHelp] = useState(false);
  const [note, setNote] = useState<Note>();
  // Somebody else may settle doubts meanwhile: a form stays with its doubt, and closes where that one is gone.
  const held = doubts.findIndex(({ id }) => id === place.form);
  const at = held >= 0 ? held : Math.max(0, Math.min(place.index, doubts.length - 1));
  const doubt = doubts[at];
  const mode = held >= 0 ? form : "look";
  const shown = useDoubt(edition.id, doubt, doubts[at + 1]);
  const deeds = useDeeds(edition.id);
  const act = (deed: Deed): void => {
    setNote(undefined);
    if (readOnly || deeds.isPending) return;
    const by = { reading: doubt?.reading ?? readings[0], who };
    const done = (after: Review): void => {
      setPlace({ index: at });
      if (deed.does !== "undo" && after.doubts.some(({ id }) => id === doubt?.id)) setNote("stillDoubted");
    };
    deeds.mutate({ deed, by }, { onSuccess: done });
  };
  const go = (to: number): void => {
    setNote(undefined);
    deeds.reset();
    setPlace({ index: Math.max(0, Math.min(to, doubts.length - 1)) });
  };
  // A form may be asked for before its doubt is there, and opens with it; only what is seen can be accepted.
  const seen = doubt !== undefined && shown.data?.doubt.id === doubt.id && !shown.isPlaceholderData;
  const open = (form: Mode): void => {
    setNote(undefined);
    deeds.reset();
    setForm(form);
    setPlace({ index: at, form: doubt?.id });
  };
  const opens = (form: Mode, wanted: unknown) => (!readOnly && wanted ? () => open(form) : undefined);
  const tools = {
    previous: at > 0 ? () => go(at - 1) : undefined,
    next: at < doubts.length - 1 ? () => go(at + 1) : undefined,
    accept: !readOnly && seen && doubt.finding ? () => act({ does: "accept", doubt: doubt.id }) : undefined,
    edit: opens("edit", doubt?.itemId),
    move: opens("move", doubt?.itemId),
    place: opens("place", doubt?.passage),
    aside:
      !readOnly && seen && doubt.passage
        ? () => act({ does: "place", doubt: doubt.id, to: { furniture: "preface" } })
        : undefined,
    undo: !readOnly && corrections.length > 0 ? () => act({ does: "undo" }) : undefined,
    help: () => setHelp(!help),
  };
  const look = (): void => go(at);
  const keys = {
    ...{ j: tools.next, ArrowDown: tools.next, k: tools.previous, ArrowUp: tools.previous },
    ...{ a: tools.accept, e: tools.edit, m: tools.move, p: tools.place, n: tools.aside, u: tools.undo },
  };
  // A doubt that is still being fetched cannot be accepted yet; that is soon over, and no fault of the key.
  const says = readOnly || !seen ? {} : idleKeys(doubt);
  const idleActs = Object.fromEntries(Object.entries(says).map(([key, why]) => [key, () => setNote(why)]));
  const able = Object.fromEntries(Object.entries(keys).filter(([, does]) => does !== undefined));
  useKeys(
    mode === "look"
      ? { ...idleActs, ...able, "?": tools.help, Escape: help ? tools.help : undefined }
      : { Escape: look },
  );
  return { at, doubt, shown, deeds, act, mode, look, tools, help, note };
}

export type DeskState = ReturnType<typeof useDesk>;
