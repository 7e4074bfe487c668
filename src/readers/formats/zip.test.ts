import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipOf } from "../../../tests/tools/office.ts";
import { Zip } from "./zip.ts";

const words = new TextEncoder();
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const parts = { "a/b.xml": "甲".repeat(500), "c.txt": "乙" };

/** The bytes with one number of the first directory entry changed. */
function withDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = copy.length - 22;
  at = view.getUint32(at + 16, true);
  change(view, at);
  return copy;
}

describe("a zip", () => {
  test("gives its entries, packed or stored, by names without case", () => {
    for (const level of [0, 9] as const) {
      const zip = new Zip(zipSync({ "a/b.xml": words.encode("甲乙") }, { level }));
      expect(text(zip.read("/A\\b.XML"))).toBe("甲乙");
      expect(zip.read("none")).toBeUndefined();
    }
  });
  test("may have a comment behind it", () => {
    const bytes = zipOf(parts);
    const commented = new Uint8Array([...bytes.subarray(0, -2), 3, 0, 65, 66, 67]);
    expect(text(new Zip(commented).read("c.txt"))).toBe("乙");
  });
  test.each<[string, (view: DataView, at: number) => void, string]>([
    ["encrypted", (view, at) => view.setUint16(at + 8, 1, true), "encrypted"],
    ["packed in an unknown way", (view, at) => view.setUint16(at + 10, 99, true), "damaged"],
    ["larger than it states", (view, at) => view.setUint32(at + 24, 10, true), "damaged"],
    ["smaller than it states", (view, at) => view.setUint32(at + 24, 9999, true), "damaged"],
    ["of another check sum", (view, at) => view.setUint32(at + 16, 1, true), "damaged"],
    ["elsewhere than it states", (view, at) => view.setUint32(at + 42, 0xfffffff0, true), "damaged"],
    ["a bomb", (view, at) => view.setUint32(at + 24, 65 * 1024 * 1024, true), "65 MiB"],
  ])("refuses an entry that is %s", (_, change, said) => {
    const zip = new Zip(withDirectory(zipOf(parts), change));
    expect(() => zip.read("a/b.xml")).toThrow(said);
  });
  test("refuses two entries of one name", () => {
    const zip = new Zip(zipOf({ "a.xml": "甲", "A.xml": "乙" }));
    expect(() => zip.read("a.xml")).toThrow("twice");
  });
  test("reads no more in all than it may", () => {
    const zip = new Zip(zipOf({ a: new Uint8Array(600) }), { entry: 1000, inAll: 1200 });
    expect(zip.read("a")?.length).toBe(600);
    zip.read("a");
    expect(() => zip.read("a")).toThrow("grows beyond");
  });
  test("cut anywhere is refused with a word", () => {
    const bytes = zipOf(parts);
    for (let end = 0; end < bytes.length; end++)
      expect(() => new Zip(bytes.subarray(0, end)).read("c.txt")).toThrow(/cut short or damaged/u);
  });
});
