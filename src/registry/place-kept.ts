import type { ImportProposal, PlaceSaid } from "../model/import-proposal.ts";
import { placeOf } from "../model/place-of.ts";
import type { Township } from "../model/reading.ts";
import { contradict, filledWith, withPlaceSaid } from "./townships.ts";

/** Where a document is of, as the print, a person and the registry say it. */
interface PlaceWords {
  readonly printed: Township;
  readonly said: PlaceSaid;
  /** The place of the edition or the township that it belongs to; undefined for a new one. */
  readonly known: Township | undefined;
}

/** The place as it is kept, and what becomes of the one that a person says: the print stands first, then what is known. */
export function placeKept({ printed, said, known }: PlaceWords): Pick<ImportProposal, "township" | "placed"> {
  const wanted = withPlaceSaid(printed, said);
  const township = known ? filledWith(known, placeOf(wanted)) : wanted;
  const { inferred, ...inPrint } = printed;
  const words = asPlace(said);
  if (!contradict(words, placeOf(township))) {
    const isNew = known !== undefined && parts.some((part) => words[part] !== null && known[part] === null);
    return { township, placed: isNew ? "set" : null };
  }
  return { township, placed: contradict(words, inPrint) ? "printed-otherwise" : "known-otherwise" };
}

const parts = ["name", "county", "prefecture", "province"] as const;

/** What a person says of a place, as a township. */
const asPlace = (said: PlaceSaid): Township => ({
  name: said.township ?? null,
  county: said.county ?? null,
  prefecture: said.prefecture ?? null,
  province: said.province ?? null,
});

/** A township as a person would say it. */
export const asSaid = ({ name, ...above }: Township): PlaceSaid =>
  Object.fromEntries(
    Object.entries({ township: name, ...above }).filter(([, part]) => typeof part === "string"),
  ) as PlaceSaid;
