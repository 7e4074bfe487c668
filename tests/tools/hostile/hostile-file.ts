// Files that a reader of lists may be given by accident or in malice. Each is made here, by its own writer.
import { strToU8 } from "fflate";

/** How a hostile file must end: read (as some list or as none), or refused with a code. */
export type End = "read" | "UNREADABLE_DOCUMENT" | "DOCUMENT_TOO_LARGE" | "READING_TOOK_TOO_LONG" | "BAD_REQUEST";

export interface HostileFile {
  readonly name: string;
  readonly what: string;
  readonly end: End;
  /** How else it may end, where time and memory run out at about once. */
  readonly orElse?: readonly End[];
  make(): Uint8Array;
}

/** How a file ends that reaches the limit of memory or of time, whichever comes first on the machine at hand. */
export const atALimit: readonly End[] = ["UNREADABLE_DOCUMENT", "READING_TOOK_TOO_LONG"];

/** The words of a small list. */
export const titles = ["基本履职事项清单"];
export const headings = ["序号", "事项类别", "事项名称"];
export const good = [headings, ["1", "党的建设", "发展党员"]];
/** Bytes that pack well. */
export const bomb = (text: string, times: number): Uint8Array => strToU8(text.repeat(times));
/** Entities that would grow beyond all memory, and one of a file. */
export const doctype = (root: string): string =>
  `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a0 "ha">${Array.from({ length: 60 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join("")}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
