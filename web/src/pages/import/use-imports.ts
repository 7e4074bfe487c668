import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { answered, client } from "../../data/client.ts";
import { plainly } from "../../data/plainly.ts";
import { Queue } from "../../data/queue.ts";
import { type ImportView, send } from "./import-view.ts";

/** A file on its way: read, shown, then kept or not. */
export interface ImportEntry {
  readonly id: number;
  readonly file: File;
  /** The file's name as it can be shown. */
  readonly name: string;
  readonly state: "waiting" | "reading" | "read" | "keeping" | "kept" | "failed" | "undone";
  readonly result?: ImportView;
  readonly error?: unknown;
  /** "new", or the number of the edition that was read again; undefined: as proposed. */
  readonly as?: string | undefined;
  /** An edition of the township that the user says it is of. */
  readonly of?: number | undefined;
}

/** What can be done with the files; always the same object, so that a card changes only with its file. */
export interface ImportActions {
  add(files: readonly File[]): void;
  choose(entry: ImportEntry, as: string | undefined): void;
  /** Reads the file again as one of the township of an edition. */
  name(entry: ImportEntry, of: number): void;
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
  const read = ({ id, file, of }: ImportEntry): Promise<void> => {
    set(id, { state: "reading" });
    return attempt(id, async () => ({ state: "read", result: await send(file, { of, propose: true }) }));
  };
  const keep = async ({ id, file, as, of }: ImportEntry): Promise<void> => {
    await attempt(id, async () => ({ state: "kept", result: await send(file, { as, of }) }));
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
    name(entry, of) {
      set(entry.id, { of, as: undefined, state: "waiting" });
      reading.add(() => read({ ...entry, of }));
    },
    keep(wanted) {
      const ids = new Set(wanted.map(({ id }) => id));
      change((all) => all.map((entry) => (ids.has(entry.id) ? { ...entry, state: "keeping" } : entry)));
      for (const entry of wanted) keeping.add(() => keep(entry));
    },
    async undo({ id, result }) {
      const number = result?.kept;
      if (!number) return;
      await attempt(id, async () => {
        await answered(client.api.imports[":kept"].$delete({ param: { kept: String(number) } }));
        return { state: "undone" };
      });
      await queries.invalidateQueries();
    },
    discard: ({ id }) => change((all) => all.filter((entry) => entry.id !== id)),
  };
}
