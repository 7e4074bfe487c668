import { doubtCount } from "../../../../src/model/doubts.ts";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Finding } from "../../../../src/model/finding.ts";
import type { ImportProposal, PlaceSaid } from "../../../../src/model/import-proposal.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import type { Accounting, Township } from "../../../../src/model/reading.ts";
import { answered, client } from "../../data/client.ts";

/** What the page shows of a file that was read: of hundreds of readings the page cannot hold all items. */
export interface ImportView {
  readonly proposal: ImportProposal;
  readonly edition: number | null;
  /** The number by which the import can be undone. */
  readonly kept: number | null;
  readonly township: Township;
  readonly published: Edition["published"];
  readonly counts: Readonly<Record<DutyKind, number>>;
  readonly items: number;
  readonly unplaced: number;
  readonly unplacedAt: Accounting["unplacedAt"];
  /** How many doubts about the reading there are, and slips of the source; and the first findings. */
  readonly doubts: number;
  readonly slips: number;
  readonly findings: readonly Finding[];
}

/** Whether keeping a file would change anything: it is not there yet, or gets its place, or a person wants it kept anew. */
export const changesAnything = ({ result, as }: { readonly result?: ImportView; readonly as?: string | undefined }) =>
  as !== undefined || result?.proposal.as !== "already-there" || result.proposal.placed === "set";

const mostFindings = 50;
const mostUnplaced = 20;

interface SendWish {
  readonly propose?: boolean;
  readonly as?: string | undefined;
  readonly of?: number | undefined;
  readonly place?: PlaceSaid | undefined;
  /** The proposal that the user agreed to: another one by now keeps nothing. */
  readonly confirmed?: string | undefined;
}

/** Sends a file to be imported, or only proposed, and takes of the answer what the page shows. */
export async function send(file: File, { propose = false, as, of, place, confirmed }: SendWish): Promise<ImportView> {
  const query = {
    name: file.name,
    ...(propose ? { propose: "true" as const } : {}),
    ...(as === undefined ? {} : { as }),
    ...(of === undefined ? {} : { of: String(of) }),
    ...place,
    ...(confirmed === undefined ? {} : { confirmed }),
  };
  const { proposal, edition, kept, reading } = await answered(
    client.api.imports.$post(
      { query },
      { init: { body: file }, headers: { "content-type": "application/octet-stream" } },
    ),
  );
  const { township, published, items, accounting, findings } = reading;
  const ofKind = (kind: DutyKind): number => items.filter((item) => item.kind === kind).length;
  return {
    proposal,
    edition: edition?.id ?? null,
    kept,
    township,
    published,
    counts: { basic: ofKind("basic"), supporting: ofKind("supporting"), reclaimed: ofKind("reclaimed") },
    items: items.length,
    unplaced: accounting.unplaced,
    unplacedAt: accounting.unplacedAt.slice(0, mostUnplaced),
    doubts: doubtCount(reading),
    slips: findings.filter(({ about }) => about === "source").length,
    findings: findings.slice(0, mostFindings),
  };
}
