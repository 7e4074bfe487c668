import { eachEntry, entriesIn } from "./vector.ts";

/** The standard duties of each text, by its place in an index. */
export class HeldDuties {
  private readonly starts: Uint32Array;
  private readonly duties: Uint16Array;
  private readonly impacts: Uint8Array;

  /** `sections`: the packed duties of each text. */
  constructor(sections: readonly Uint8Array[]) {
    this.starts = new Uint32Array(sections.length + 1);
    sections.forEach((section, text) => {
      this.starts[text + 1] = (this.starts[text] ?? 0) + entriesIn(section);
    });
    const all = this.starts.at(-1) ?? 0;
    this.duties = new Uint16Array(all);
    this.impacts = new Uint8Array(all);
    let at = 0;
    for (const section of sections) {
      eachEntry(section, (duty, impact) => {
        this.duties[at] = duty;
        this.impacts[at++] = impact;
      });
    }
  }

  /** Numbers of duties with their dampened certainty, the surest first. */
  of(text: number): (readonly [number, number])[] {
    const held: (readonly [number, number])[] = [];
    for (let i = this.starts[text] ?? 0; i < (this.starts[text + 1] ?? 0); i++)
      held.push([this.duties[i] ?? 0, (this.impacts[i] ?? 0) / 255]);
    return held.sort((a, b) => b[1] - a[1]);
  }
}
