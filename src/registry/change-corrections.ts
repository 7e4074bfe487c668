import { KnownError } from "../model/known-error.ts";
import { type CorrectionLayer, dropStep, keepCorrections, type NewCorrections } from "./corrections.ts";
import { type Recorrecting, recorrect } from "./recorrect.ts";
import type { Queries } from "./store.ts";

/** Corrections to keep, or a step to take back, on the reading that the person looked at. */
export type CorrectionWish = { readonly reading: number } & (NewCorrections | { readonly undo: number });

/** Changes a document's corrections within the caller's transaction. Throws CONFLICT and NOT_FOUND. */
export async function changeCorrections(db: Queries, wish: CorrectionWish, how: Recorrecting): Promise<number> {
  const { reading } = wish;
  const row = await db
    .selectFrom("reading")
    .select("sha256")
    .where("id", "=", reading)
    .where("in_use", "=", 1)
    .executeTakeFirst();
  if (!row) throw changedMeanwhile(reading);
  const step = await changeLayer(db, { sha256: row.sha256, layer: "reading", now: how.now }, wish);
  await recorrect(db, row.sha256, how);
  return step;
}

/** Keeps corrections of a document in a layer, or takes a step of them back. Returns the step's number. Throws NOT_FOUND. */
export async function changeLayer(
  db: Queries,
  where: { readonly sha256: string; readonly layer: CorrectionLayer; readonly now: string },
  wish: NewCorrections | { readonly undo: number },
): Promise<number> {
  if (!("undo" in wish)) return keepCorrections(db, where, wish);
  if (!(await dropStep(db, where.sha256, where.layer, wish.undo))) throw noStep(wish.undo);
  return wish.undo;
}

/** Someone else brought another reading into use. */
export const changedMeanwhile = (reading: number): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot keep the correction: reading ${reading} is no longer in use, someone has changed it; look again and repeat it`,
    "这份清单刚被别人校核或重新读取过，改动没有保存；请看过现在的内容再改",
  );

const noStep = (step: number): KnownError =>
  new KnownError("NOT_FOUND", `Cannot find correction ${step} of this document`, `这份文件没有第 ${step} 号校核改动`);
