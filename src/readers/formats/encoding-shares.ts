/** Bytes of two to a character, in the encodings of East Asia. */
export type WideEncoding = "gb18030" | "big5" | "shift_jis";

type Kind = "usual" | "rare" | "no";
type Form = (lead: number, trail: number) => Kind;

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

/** Where each encoding keeps its marks and its most used characters: texts hold hardly any others. */
const forms: Readonly<Record<WideEncoding, Form>> = {
  gb18030: (lead, trail) => {
    if (!within(lead, 0x81, 0xfe) || !within(trail, 0x30, 0xfe) || trail === 0x7f) return "no";
    return trail >= 0xa1 && (within(lead, 0xb0, 0xd7) || within(lead, 0xa1, 0xa3)) ? "usual" : "rare";
  },
  big5: (lead, trail) => {
    if (!within(lead, 0x81, 0xfe) || !(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return "no";
    return within(lead, 0xa1, 0xc6) ? "usual" : "rare";
  },
  shift_jis: (lead, trail) => {
    if (!(within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) || !within(trail, 0x40, 0xfc) || trail === 0x7f)
      return "no";
    return within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97) ? "usual" : "rare";
  },
};

export interface Share {
  /** Share of the characters that are an encoding's most used ones. */
  readonly usual: number;
  readonly characters: number;
}

/** How many bytes are looked at. */
const sample = 65_536;

/** How like a text of an encoding some bytes are. */
export function shareOf(bytes: Uint8Array, encoding: WideEncoding): Share {
  const form = forms[encoding];
  let [usual, characters] = [0, 0];
  const end = Math.min(bytes.length, sample);
  for (let i = 0; i < end; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const kind = form(lead, bytes[i + 1] ?? 0);
    characters++;
    if (kind === "no") continue;
    if (kind === "usual") usual++;
    i++;
  }
  return { usual: characters === 0 ? 1 : usual / characters, characters };
}
