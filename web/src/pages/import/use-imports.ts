import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { PlaceSaid } from "../../../../src/model/import-proposal.ts";
import { plainly } from "../../../../src/text/plainly.ts";
import { ApiProblem, answered, client } from "../../data/client.ts";
import { Queue } from "../../data/queue.ts";
import { type ImportView, send } from "./import-view.ts";
import { alike, type Follower, followersAmong } from "./one-township.ts";

/** A file on its way: read, shown, then kept or not. */
export interface ImportEntry {
  readonly id: number;
  readonly file: File;
  /** The file's name as it can be shown. */
  readonly name: string;
  /** When the reading or keeping began. */
  readonly since?: number;
  readonly state: "waiting" | "reading" | "read" | "keeping" | "kept" | "failed" | "undone";
  readonly result?: ImportView;
  readonly error?: unknown;
  /** "new", or the number of the edition that was read again; undefined: as proposed. */
  readonly as?: string | undefined;
  /** An edition of the township that the user says it is of. */
  readonly of?: number | undefined;
  /** Its place, as the user says it. */
  readonly place?: PlaceSaid | undefined;
  /** Whether the proposal is another one than the user agreed to. */
  readonly changed?: boolean | undefined;
}

/** What can be done with the files; always the same object, so that a card changes only with its file. */
export interface ImportActions {
  add(files: readonly File[]): void;
  choose(entry: ImportEntry, as: string | undefined): void;
  /** Reads the file again as one of the township of an edition, or of a place. */
  name(entry: ImportEntry, said: Pick<ImportEntry, "of" | "place">): void;
  /** Keeps what was confirmed; of what else it turns out to be, the user is asked. */
  keep(entries: readonly ImportEntry[]): void;
  undo(entry: ImportEntry): Promise<void>;
  discard(entry: ImportEntry): void;
}

/** The server takes ten files at once from everybody; two leave room for others. */
const readAtOnce = 2;

/** The files stay while the browser's tab lives, also when another page is shown. */
const kept = { entries: [] as readonly ImportEntry[], listeners: new Set<() => void>() };

function change(changed: (all: readonly ImportEntry[]) => readonly ImportEntry[]): void {
  kept.entries = changed(kept.entries);
  for (const listener of kept.listeners) listener();
}

function subscribe(listener: () => void): () => void {
  kept.listeners.add(listener);
  return () => kept.listeners.delete(listener);
}

let actions: ImportActions | undefined;

export function useImports(): { readonly entries: readonly ImportEntry[]; readonly actions: ImportActions } {
  const queries = useQueryClient();
  const entries = useSyncExternalStore(subscribe, () => kept.entries);
  actions ??= actionsWith(queries);
  return { entries, actions };
}

function actionsWith(queries: QueryClient): ImportActions {
  const [reading, keeping] = [new Queue(readAtOnce), new Queue(1)];
  let counter = 0;
  const set = (id: number, values: Partial<ImportEntry>): void =>
    change((all) => all.map((entry) => (entry.id === id ? { ...entry, ...values } : entry)));
  const attempt = async (id: number, work: () => Promise<Partial<ImportEntry>>): Promise<void> => {
    try {
      set(id, await work());
    } catch (error) {
      set(id, { state: "failed", error });
    }
  };
  const read = ({ id, file, of, place }: ImportEntry): Promise<void> => {
    set(id, { state: "reading", since: Date.now() });
    return attempt(id, async () => ({ state: "read", result: await send(file, { of, place, propose: true }) }));
  };
  const readAgain = (entry: ImportEntry, said: Partial<ImportEntry>): void => {
    set(entry.id, { as: undefined, ...said, state: "waiting" });
    reading.add(() => read({ ...entry, ...said }));
  };
  /** What was proposed before one of their township was kept or taken out is no longer true. */
  const readAgainAlike = (one: ImportEntry): void => {
    for (const entry of kept.entries)
      if (entry.state === "read" && alike(one, entry)) readAgain(entry, { as: entry.as });
  };
  /** The proposal that the user agreed to; of a file that follows another one, that it joins that one's edition. */
  const confirmedOf = async ({ file, as, of, place, result }: ImportEntry, follower?: Follower) => {
    if (as !== undefined) return undefined;
    if (!follower) return result?.proposal.confirmation;
    const leader = kept.entries.find(({ id }) => id === follower.leader.id);
    const { proposal } = await send(file, { of, place, propose: true });
    const joins = proposal.as === "joins-edition" && proposal.edition === leader?.result?.edition;
    return joins ? proposal.confirmation : result?.proposal.confirmation;
  };
  const keep = async (entry: ImportEntry, follower?: Follower): Promise<void> => {
    const { id, file, as, of, place } = entry;
    set(id, { since: Date.now() });
    try {
      const confirmed = await confirmedOf(entry, follower);
      set(id, { state: "kept", changed: false, result: await send(file, { as, of, place, confirmed }) });
      readAgainAlike(entry);
    } catch (error) {
      if (as === undefined && error instanceof ApiProblem && error.code === "CONFLICT")
        readAgain(entry, { changed: true });
      else set(id, { state: "failed", error });
    }
    if (keeping.last) await queries.invalidateQueries();
  };
  return {
    add(files) {
      const added = files.map(
        (file): ImportEntry => ({ id: ++counter, file, name: plainly(file.name), state: "waiting" }),
      );
      change((all) => [...added, ...all]);
      for (const entry of added) reading.add(() => read(entry));
    },
    choose: ({ id }, as) => set(id, { as }),
    name: readAgain,
    keep(wanted) {
      const ids = new Set(wanted.map(({ id }) => id));
      change((all) => all.map((entry) => (ids.has(entry.id) ? { ...entry, state: "keeping" } : entry)));
      const followers = followersAmong(wanted);
      for (const entry of wanted) keeping.add(() => keep(entry, followers.get(entry.id)));
    },
    async undo(entry) {
      const { id, result } = entry;
      const number = result?.kept;
      if (!number) return;
      await attempt(id, async () => {
        await answered(client.api.imports[":kept"].$delete({ param: { kept: String(number) } }));
        return { state: "undone" };
      });
      readAgainAlike(entry);
      await queries.invalidateQueries();
    },
    discard: ({ id }) => change((all) => all.filter((entry) => entry.id !== id)),
  };
}
