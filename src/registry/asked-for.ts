import { KnownError } from "../model/known-error.ts";
import type { Township } from "../model/reading.ts";
import type { StoredEdition } from "./editions.ts";
import type { ImportWish } from "./propose.ts";
import { mayBe, mayBeCalled } from "./townships.ts";

/** The edition that a user names for an import. Throws NOT_FOUND, and CONFLICT where it is another township's or the sample's. */
export function editionAskedFor(
  all: readonly StoredEdition[],
  id: number,
  { reading, sample, force = false }: ImportWish,
): StoredEdition {
  const known = editionNamed(all, id, sample);
  if (!force && !mayBe(known.township, reading.township)) throw ofAnother(known, reading.township);
  return known;
}

/** An edition of the township that a user says the reading is of. Throws as above; a county may differ, a name may not. */
export function townshipAskedFor(
  all: readonly StoredEdition[],
  id: number,
  { reading, sample }: ImportWish,
): StoredEdition {
  const known = editionNamed(all, id, sample);
  if (!mayBeCalled(known.township, reading.township)) throw ofAnother(known, reading.township);
  return known;
}

function editionNamed(all: readonly StoredEdition[], id: number, sample: boolean): StoredEdition {
  const known = all.find((edition) => edition.id === id);
  if (!known) throw new KnownError("NOT_FOUND", `Cannot find edition ${id}`, `没有编号为 ${id} 的清单`);
  if (known.sample !== sample) throw ofSample(id);
  return known;
}

const fullName = ({ province, prefecture, county, name }: Township): string =>
  [province, prefecture, county, name].join("");

const ofSample = (id: number): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot import into edition ${id}: lists of the fictional sample and real ones are kept apart`,
    `不能归入版号 ${id}：虚构的示例与真实清单不能混在一起`,
  );

const ofAnother = ({ id, township }: StoredEdition, found: Township): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot import into edition ${id}: it is of "${fullName(township)}", the document of "${fullName(found)}"`,
    `不能归入版号 ${id}：那是“${fullName(township)}”的清单，而文件是“${fullName(found)}”的`,
  );
