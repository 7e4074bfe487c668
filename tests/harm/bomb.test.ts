// A small PDF that unpacks to gigabytes: its worker is ended before it takes the machine's memory.
import { buffer } from "node:stream/consumers";
import { createDeflate, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { readInWorker } from "../../src/app/reading/read-in-worker.ts";
import { handMadePdf } from "../tools/hand-made-pdf.ts";

test("a PDF that unpacks to two gigabytes is refused, in bounded memory", async () => {
  const hex = deflateSync(await packedBlanks(2048)).toString("hex");
  const filters = "/Filter [/ASCIIHexDecode /FlateDecode /FlateDecode]";
  const bytes = new TextDecoder()
    .decode(handMadePdf([{ content: hex }]))
    .replace(`<< /Length ${hex.length} >>`, `<< /Length ${hex.length} ${filters} >>`);
  const before = process.memoryUsage.rss();
  const reading = readInWorker({ name: "bomb.pdf", bytes: new TextEncoder().encode(bytes) });
  await expect(reading).rejects.toMatchObject({
    code: "UNREADABLE_DOCUMENT",
    message: expect.stringContaining("memory"),
  });
  expect((process.memoryUsage.rss() - before) / 2 ** 30).toBeLessThan(2);
});

/** So many MiB of blanks, packed without holding them all. */
function packedBlanks(mebibytes: number): Promise<Buffer> {
  const packing = createDeflate();
  const blanks = new Uint8Array(2 ** 20).fill(32);
  for (let i = 0; i < mebibytes; i++) packing.write(blanks);
  packing.end();
  return buffer(packing);
}
