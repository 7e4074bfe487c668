import { constants, deflateSync } from "node:zlib";
import { type HandMadePage, handMadePdf, words } from "../hand-made-pdf.ts";
import { atALimit, type HostileFile } from "./hostile-file.ts";

const printed = words(100, 700, "发展党员");
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

/** Blanks that unpack to so many MiB, packed twice. */
function packedTwice(mebibytes: number): HandMadePage {
  const block = deflateSync(Buffer.alloc(2 ** 20, " "), { finishFlush: constants.Z_SYNC_FLUSH });
  // Blocks of a packed stream may follow one another; the two bytes before the first say that it is one.
  const blocks = Array.from({ length: mebibytes }, (_, i) => (i === 0 ? block : block.subarray(2)));
  return {
    content: deflateSync(Buffer.concat(blocks)).toString("hex"),
    filters: ["ASCIIHexDecode", "FlateDecode", "FlateDecode"],
  };
}

const packed = (content: string): HandMadePage => ({
  content: deflateSync(content).toString("hex"),
  filters: ["ASCIIHexDecode", "FlateDecode"],
});

/** Forms that each draw the next one ten times. */
const billion = Object.fromEntries(
  Array.from({ length: 10 }, (_, i) => [`X${i}`, i === 9 ? printed : `/X${i + 1} Do `.repeat(10)]),
);

/** PDFs that unpack, repeat or draw beyond all bounds. */
export const hostilePdf: readonly HostileFile[] = [
  {
    name: "packed-twice.pdf",
    what: "a gigabyte of blanks in some kilobytes",
    end: "UNREADABLE_DOCUMENT",
    make: () => handMadePdf([packedTwice(1024)]),
  },
  {
    name: "forms.pdf",
    what: "a billion forms, each drawn by another",
    end: "READING_TOOK_TOO_LONG",
    orElse: atALimit,
    make: () => handMadePdf([{ content: "/X0 Do" }], { forms: billion }),
  },
  {
    name: "shows.pdf",
    what: "five million characters, each shown by itself",
    end: "UNREADABLE_DOCUMENT",
    orElse: atALimit,
    make: () => handMadePdf([packed(`BT /F 9 Tf 1 0 0 1 10 10 Tm ${"<0041> Tj ".repeat(5_000_000)}ET`)]),
  },
  {
    name: "lines.pdf",
    what: "600,000 lines across a page",
    end: "BAD_REQUEST",
    orElse: atALimit,
    make: () =>
      handMadePdf([
        packed(
          many(300_000, (i) => `${i % 600} ${i % 797} m ${(i * 7) % 600} ${i % 797} l S\n`) +
            many(300_000, (i) => `${i % 599} ${i % 800} m ${i % 599} ${(i * 7) % 800} l S\n`) +
            printed,
        ),
      ]),
  },
  {
    name: "pages.pdf",
    what: "10,000 pages",
    end: "DOCUMENT_TOO_LARGE",
    make: () => handMadePdf(Array.from({ length: 10_000 }, () => ({ content: printed }))),
  },
  {
    name: "coordinates.pdf",
    what: "print and lines beyond all numbers",
    end: "BAD_REQUEST",
    make: () =>
      handMadePdf([
        {
          content: "1e300 0 m 1e308 1e308 l S BT /F 1e9 Tf 1e20 0 0 1e20 1e25 1e25 Tm <53d1> Tj ET",
          size: [1e30, 1e30],
        },
      ]),
  },
];
