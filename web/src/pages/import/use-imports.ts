import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { answered, client } from "../../data/client.ts";
import { Queue } from "../../data/queue.ts";
import { type ImportView, send } from "./import-view.ts";

/** A file on its way: read, shown, then kept or not. */
export interface ImportEntry {
  readonly id: number;
  readonly file: File;
  readonly state: "waiting" | "reading" | "read" | "keeping" | "kept" | "failed" | "removed";
  readonly result?: ImportView;
  readonly error?: unknown;
  /** "new", or the number of the edition that was read again; undefined: as proposed. */
  readonly as?: string | undefined;
}

/** What can be done with the files; the same object as long as the page stands, so that a card changes only with its file. */
export interface ImportActions {
  add(files: readonly File[]): void;
  choose(entry: ImportEntry, as: string | undefined): void;
  keep(entries: readonly ImportEntry[]): void;
  undo(entry: ImportEntry): Promise<void>;
  discard(entry: ImportEntry): void;
}

type Change = (change: (all: readonly ImportEntry[]) => readonly ImportEntry[]) => void;

/** The server takes ten files at once from everybody; two leave room for others. */
const readAtOnce = 2;

export function useImports(): { readonly entries: readonly ImportEntry[]; readonly actions: ImportActions } {
  const queries = useQueryClient();
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  const actions = useMemo(() => actionsOn(setEntries, queries), [queries]);
  return { entries, actions };
}

function actionsOn(setEntries: Change, queries: QueryClient): ImportActions {
  const [reading, keeping] = [new Queue(readAtOnce), new Queue(1)];
  let counter = 0;
  const change = (id: number, values: Partial<ImportEntry>): void =>
    setEntries((all) => all.map((entry) => (entry.id === id ? { ...entry, ...values } : entry)));
  const attempt = async (id: number, work: () => Promise<Partial<ImportEntry>>): Promise<void> => {
    try {
      change(id, await work());
    } catch (error) {
      change(id, { state: "failed", error });
    }
  };
  const read = ({ id, file }: ImportEntry): Promise<void> => {
    change(id, { state: "reading" });
    return attempt(id, async () => ({ state: "read", result: await send(file, { propose: "true" }) }));
  };
  const keep = async ({ id, file, as }: ImportEntry): Promise<void> => {
    await attempt(id, async () => ({ state: "kept", result: await send(file, as === undefined ? {} : { as }) }));
    if (keeping.last) await queries.invalidateQueries();
  };
  return {
    add(files) {
      const added = files.map((file): ImportEntry => ({ id: ++counter, file, state: "waiting" }));
      setEntries((all) => [...added, ...all]);
      for (const entry of added) reading.add(() => read(entry));
    },
    choose: ({ id }, as) => change(id, { as }),
    keep(wanted) {
      const ids = new Set(wanted.map(({ id }) => id));
      setEntries((all) => all.map((entry) => (ids.has(entry.id) ? { ...entry, state: "keeping" } : entry)));
      for (const entry of wanted) keeping.add(() => keep(entry));
    },
    async undo({ id, result }) {
      const edition = result?.edition;
      if (!edition) return;
      await attempt(id, async () => {
        await answered(client.api.editions[":edition"].$delete({ param: { edition: String(edition) } }));
        return { state: "removed" };
      });
      await queries.invalidateQueries();
    },
    discard: ({ id }) => setEntries((all) => all.filter((entry) => entry.id !== id)),
  };
}
