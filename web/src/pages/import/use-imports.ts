import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { answered, client } from "../../data/client.ts";

/** A file on its way: read, shown, then kept or not. */
export interface ImportEntry {
  readonly id: number;
  readonly file: File;
  readonly state: "reading" | "read" | "keeping" | "kept" | "failed" | "removed";
  readonly result?: Imported;
  readonly error?: unknown;
  /** "new", or the number of the edition that was read again; undefined: as proposed. */
  readonly as?: string | undefined;
}

export interface Imports {
  readonly entries: readonly ImportEntry[];
  add(files: readonly File[]): void;
  choose(entry: ImportEntry, as: string | undefined): void;
  keep(entry: ImportEntry): Promise<void>;
  undo(entry: ImportEntry): Promise<void>;
  discard(entry: ImportEntry): void;
}

export function useImports(): Imports {
  const queries = useQueryClient();
  const [entries, setEntries] = useState<readonly ImportEntry[]>([]);
  const counter = useRef(0);
  const change = (id: number, values: Partial<ImportEntry>): void =>
    setEntries((all) => all.map((entry) => (entry.id === id ? { ...entry, ...values } : entry)));

  const read = async (entry: ImportEntry): Promise<void> => {
    try {
      change(entry.id, { state: "read", result: await send(entry.file, { propose: "true" }) });
    } catch (error) {
      change(entry.id, { state: "failed", error });
    }
  };
  return {
    entries,
    add(files) {
      const added = files.map((file): ImportEntry => ({ id: ++counter.current, file, state: "reading" }));
      setEntries((all) => [...added, ...all]);
      void oneAfterTheOther(added, read);
    },
    choose: (entry, as) => change(entry.id, { as }),
    async keep(entry) {
      change(entry.id, { state: "keeping" });
      try {
        const result = await send(entry.file, entry.as === undefined ? {} : { as: entry.as });
        change(entry.id, { state: "kept", result });
        await queries.invalidateQueries();
      } catch (error) {
        change(entry.id, { state: "failed", error });
      }
    },
    async undo(entry) {
      const edition = entry.result?.edition?.id;
      if (edition === undefined) return;
      try {
        await answered(client.api.editions[":edition"].$delete({ param: { edition: String(edition) } }));
        change(entry.id, { state: "removed" });
        await queries.invalidateQueries();
      } catch (error) {
        change(entry.id, { state: "failed", error });
      }
    },
    discard: (entry) => setEntries((all) => all.filter(({ id }) => id !== entry.id)),
  };
}

/** The server reads one document at a time per page; the others wait their turn. */
async function oneAfterTheOther(
  entries: readonly ImportEntry[],
  step: (entry: ImportEntry) => Promise<void>,
): Promise<void> {
  for (const entry of entries) await step(entry);
}

/** What the API says of an import. */
export type Imported = Awaited<ReturnType<typeof send>>;

const send = (file: File, query: { propose?: "true"; as?: string }) =>
  answered(
    client.api.imports.$post(
      { query: { name: file.name, ...query } },
      { init: { body: file }, headers: { "content-type": "application/octet-stream" } },
    ),
  );
