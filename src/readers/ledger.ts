import { type FurnitureReason, furnitureReasons } from "../model/furniture.ts";
import type { Accounting } from "../model/reading.ts";
import { isBlank } from "../text/blank.ts";
import type { Span } from "./source-document.ts";

const item = 255;
const longestQuote = 200;

/**
 * The accounts of a document: each non-blank unit of its text is claimed for an item, or as furniture with a reason, or
 * stays unplaced. The first claim counts. The one mutable thing of a reading.
 */
export class Ledger {
  private readonly claims: Uint8Array;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.claims = new Uint8Array(text.length);
  }

  claimItem(span: Span): void {
    this.claim(span, item);
  }

  claimFurniture(span: Span, reason: FurnitureReason): void {
    this.claim(span, furnitureReasons.indexOf(reason) + 1);
  }

  private claim({ start, end }: Span, claim: number): void {
    for (let i = start; i < end; i++) if (this.claims[i] === 0) this.claims[i] = claim;
  }

  /** How many units some stretches hold, blanks left out, and how many of these nobody has claimed yet. */
  countIn(spans: readonly Span[]): { readonly all: number; readonly unclaimed: number } {
    let [all, unclaimed] = [0, 0];
    for (const { start, end } of spans)
      for (let i = start; i < end; i++) {
        if (isBlank(this.text.charAt(i))) continue;
        all++;
        if (this.claims[i] === 0) unclaimed++;
      }
    return { all, unclaimed };
  }

  close(): Accounting {
    const counts = new Array<number>(256).fill(0);
    const unplaced: { start: number; end: number }[] = [];
    let open: { start: number; end: number } | undefined;
    for (let i = 0; i < this.text.length; i++) {
      if (isBlank(this.text.charAt(i))) continue;
      const claim = this.claims[i] ?? 0;
      counts[claim] = (counts[claim] ?? 0) + 1;
      if (claim !== 0) open = undefined;
      else if (open) open.end = i + 1;
      else {
        open = { start: i, end: i + 1 };
        unplaced.push(open);
      }
    }
    return this.statement(counts, unplaced);
  }

  private statement(counts: readonly number[], unplaced: readonly Span[]): Accounting {
    const byReason = furnitureReasons
      .map((reason, i) => [reason, counts[i + 1] ?? 0] as const)
      .filter(([, n]) => n > 0);
    const furniture = byReason.reduce((sum, [, n]) => sum + n, 0);
    const [inItems, none] = [counts[item] ?? 0, counts[0] ?? 0];
    return {
      characters: inItems + furniture + none,
      inItems,
      furniture,
      unplaced: none,
      furnitureByReason: Object.fromEntries(byReason),
      unplacedAt: unplaced.map((at) => ({ at: { ...at }, quote: this.quote(at) })),
    };
  }

  private quote({ start, end }: Span): string {
    return end - start <= longestQuote
      ? this.text.slice(start, end)
      : `${this.text.slice(start, start + longestQuote)}…`;
  }
}
