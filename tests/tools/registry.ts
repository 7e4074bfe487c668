import { corrector } from "../../src/app/corrector.ts";
import { vectorMaker } from "../../src/app/vector-maker.ts";
import { Registry } from "../../src/registry/registry.ts";
import { bytesOf, type ListWish, listText, readBytes } from "./lists.ts";

/** A registry as the app opens it. */
export const openRegistry = (folder: string, now?: () => Date): Promise<Registry> =>
  Registry.open(folder, { maker: vectorMaker(), corrector, now });

/** A small list, read, as the registry is given it. */
export function readingOf(wish: ListWish) {
  const bytes = bytesOf(listText(wish));
  const { reading, source } = readBytes(bytes);
  return { reading, source, bytes, sample: false, as: undefined };
}

/** The code of the error that a piece of work ends with; undefined where it ends well. */
export const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(() => undefined).catch((error: { code?: string }) => error.code ?? String(error));

/** A small list of which the readers say that its supporting list stands there and was not read. */
export function unreadSupporting(wish: ListWish) {
  const entry = readingOf({ ...wish, supporting: [] });
  const finding = {
    rule: "layout-unknown",
    about: "reading",
    severity: "error",
    kind: "supporting",
    message: "配合履职事项清单的版式无法辨认，未读入",
    messageEn: "the supporting list was not read",
  } as const;
  return { ...entry, reading: { ...entry.reading, findings: [...entry.reading.findings, finding] } };
}
