import type { ListedItem } from "../model/duty-item.ts";
import type { MirrorLine, MirrorVersion } from "../model/mirror.ts";
import type { Township } from "../model/reading.ts";
import type { ClauseNode } from "../model/structure.ts";
import { itemStructure } from "../structure/item-structure.ts";
import { bare } from "../text/blank.ts";
import { foldWidth } from "../text/width.ts";

/** An item that names a department in its columns. */
export interface MirroredItem {
  readonly edition: number;
  readonly township: Township;
  readonly sample: boolean;
  readonly item: ListedItem;
  /** Whether a printed name means the department. */
  readonly isMeant: (printed: string) => boolean;
}

interface Clause {
  readonly text: string;
  /** The same for the same words in another list: without number, marks and the township's own name. */
  readonly key: string;
}

interface Parts {
  readonly of: MirroredItem;
  readonly department: readonly Clause[];
  readonly township: readonly Clause[];
}

/**
 * Items of one duty, grouped by what they say. A list may hold several of them; words that not every list says, in
 * whichever of its items, are marked. `alike`: no list says anything that another does not.
 */
export function versionsOf(items: readonly MirroredItem[]): { versions: MirrorVersion[]; alike: boolean } {
  const parts = items.map(partsOf);
  const lists = [...Map.groupBy(parts, ({ of }) => of.edition).values()];
  const everywhere = (side: "department" | "township"): ReadonlySet<string> =>
    lists.map((list) => new Set(list.flatMap((part) => part[side].map(keyOf)))).reduce((a, b) => a.intersection(b));
  const [ofDepartment, ofTownship] = [everywhere("department"), everywhere("township")];
  const groups = Map.groupBy(parts, ({ of, department, township }) =>
    JSON.stringify([of.item.kind, department.map(keyOf), township.map(keyOf)]),
  );
  const versions = [...groups.values()]
    .map((group) => versionOf(group, ofDepartment, ofTownship))
    .toSorted((a, b) => b.places.length - a.places.length);
  const said = versions.flatMap(({ department, township }) => [...department, ...township]);
  const kinds = new Set(lists.map((list) => [...new Set(list.map(({ of }) => of.item.kind))].toSorted().join()));
  return { versions, alike: said.every((line) => line.everywhere) && kinds.size === 1 };
}

const keyOf = ({ key }: Clause): string => key;

function versionOf(
  group: readonly Parts[],
  ofDepartment: ReadonlySet<string>,
  ofTownship: ReadonlySet<string>,
): MirrorVersion {
  const [{ of, department, township }] = group as [Parts];
  const lines = (clauses: readonly Clause[], common: ReadonlySet<string>): MirrorLine[] =>
    clauses.map(({ text, key }) => ({ text, everywhere: common.has(key) }));
  return {
    kind: of.item.kind,
    name: of.item.name,
    department: lines(department, ofDepartment),
    township: lines(township, ofTownship),
    places: group.map(({ of: { edition, township: place, sample, item } }) => ({
      edition,
      township: place,
      sample,
      itemId: item.id,
      ordinal: item.ordinal,
    })),
  };
}

/** The clauses of an item that are the department's own, and those of the township. */
function partsOf(of: MirroredItem): Parts {
  const { sides } = itemStructure(of.item, of.township);
  const clauses = (side: "department" | "township"): ClauseNode[] =>
    sides.filter((one) => one.side === side).flatMap((one) => one.clauses.flatMap(leaves));
  const own = clauses("department").filter(
    ({ departments }) => departments.length === 0 || departments.some((printed) => of.isMeant(printed)),
  );
  const asClause = ({ text, enumerator }: ClauseNode): Clause => ({ text, key: keyIn(text, enumerator, of.township) });
  return { of, department: own.map(asClause), township: clauses("township").map(asClause) };
}

/** Lines that ask something, each with what stands below it on lines of its own. */
const leaves = (node: ClauseNode): ClauseNode[] => [
  ...(node.role === "clause" ? [node] : []),
  ...node.children.flatMap(leaves),
];

function keyIn(text: string, enumerator: string | null, { name }: Township): string {
  const printed = bare(text);
  const said = enumerator !== null && printed.startsWith(enumerator) ? printed.slice(enumerator.length) : printed;
  const words = foldWidth(said).replace(/[^\p{L}\p{N}]+/gu, "");
  return name === null ? words : words.replaceAll(name, "本地");
}
