import type { ListedItem } from "../../model/duty-item.ts";
import { departmentsOf } from "../../model/item-parts.ts";
import { kindNames } from "../../model/kind.ts";
import type { Township } from "../../model/reading.ts";
import type { PrintedClause } from "./list-clauses.ts";

/** The list quoted as a reply does it: which list, the ordinal, the item, the clause. */
export function citationOf(item: ListedItem, clause: PrintedClause | undefined, { name }: Township): string {
  const list = `《${name ?? ""}${kindNames[item.kind].zh}清单》`;
  const place = item.ordinal === null ? list : `${list}第${item.ordinal}项`;
  const named = `${place}“${item.name}”`;
  // What a basic duty says stands in its name; a reclaimed one's name may be all that is meant.
  if (!clause || item.kind === "basic" || clause.text === item.name) return named;
  return `${named}，${columnOf(item, clause.side)}：“${clause.text.replaceAll("\n", "").replace(/[；;]$/u, "")}”`;
}

function columnOf(item: ListedItem, side: "township" | "department"): string {
  if (side === "township") return "配合职责";
  if (item.kind === "supporting") return "上级部门职责";
  const receivers = departmentsOf(item).join("、");
  return receivers ? `承接部门${receivers}，工作方式` : "工作方式";
}
