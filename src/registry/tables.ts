import type { Generated } from "kysely";

/** The original bytes, once per content. */
export interface DocumentTable {
  sha256: string;
  name: string;
  media_type: string;
  bytes: Uint8Array;
  added_at: string;
}

export interface TownshipTable {
  id: Generated<number>;
  name: string | null;
  county: string | null;
  prefecture: string | null;
  province: string | null;
}

/** What a government published. `sample` is 0 or 1. */
export interface EditionTable {
  id: Generated<number>;
  township_id: number;
  published: string | null;
  added_at: string;
  sample: number;
}

/**
 * What one run of the readers made of one document. `in_use` is 0 or 1: of each edition one reading is in use, or
 * several of different documents that hold different lists.
 */
export interface ReadingTable {
  id: Generated<number>;
  edition_id: number;
  sha256: string;
  reader: string;
  read_at: string;
  in_use: number;
  /** The reading without its items and findings, as JSON. */
  head: string;
  /** The neutral document that the offsets count in, as JSON, deflated. */
  source: Uint8Array;
  /** The readers' own reading that corrections were made on; null for such a one. */
  base_id: number | null;
  /** The reading whose import put this one out of use. */
  retired_by: number | null;
}

/** The words of an item, once however many lists print them. */
export interface DutyTextTable {
  id: Generated<number>;
  hash: string;
  kind: string;
  /** Name, category and the fields of the kind, as JSON. */
  words: string;
}

/** An item's place in a reading. */
export interface PlacementTable {
  reading_id: number;
  position: number;
  item_id: string;
  ordinal: number | null;
  text_id: number;
  /** Provenance and places, as JSON. */
  places: string;
}

export interface FindingTable {
  reading_id: number;
  position: number;
  about: string;
  finding: string;
}

/** What a user said of an answer. */
export interface ReportTable {
  id: Generated<number>;
  edition_id: number;
  item_id: string | null;
  verdict: string;
  remark: string;
  reported_at: string;
}

/** A correction of a document's reading, or of the draft made from it (`layer`); `change` is what it does, as JSON. */
export interface CorrectionTable {
  id: Generated<number>;
  step: number;
  sha256: string;
  layer: string;
  change: string;
  who: string | null;
  why: string;
  made_at: string;
}

/** An office's own words; `means` is what they stand for, as JSON. */
export interface OwnWordsTable {
  id: Generated<number>;
  words: string;
  means: string;
  added_at: string;
}

/** What the office said of a finding in a township's lists; `finding` is its key, as JSON. */
export interface JudgementTable {
  township_id: number;
  finding: string;
  says: string;
  reason: string;
  who: string | null;
  made_on: string;
}

/** Why a version of the readers could not read a document. */
export interface RefusalTable {
  sha256: string;
  reader: string;
  code: string;
  message: string;
  message_zh: string;
}

/** A body that a text names in its columns. */
export interface NamedBodyTable {
  text_id: number;
  name: string;
  role: string;
}

/** What search ranks a text by, made from its words by the version that made it. */
export interface TextVectorTable {
  text_id: number;
  version: number;
  vector: Uint8Array;
}

export interface Tables {
  document: DocumentTable;
  township: TownshipTable;
  edition: EditionTable;
  reading: ReadingTable;
  duty_text: DutyTextTable;
  placement: PlacementTable;
  finding: FindingTable;
  report: ReportTable;
  correction: CorrectionTable;
  own_words: OwnWordsTable;
  judgement: JudgementTable;
  refusal: RefusalTable;
  named_body: NamedBodyTable;
  text_vector: TextVectorTable;
}
