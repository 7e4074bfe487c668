import type { DutyItem, ListedItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { placeOf } from "../model/place-of.ts";
import type { Township } from "../model/reading.ts";
import type { ClauseNode, ItemStructure, NamedBody, StructuredSide } from "../model/structure.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import { isGenericBody, isOfField } from "../text/generic-bodies.ts";
import type { PrintedPlace } from "../text/places.ts";
import { structureOf } from "./structure-of.ts";

/**
 * What an item's print says beside its words: its cells as trees of clauses, and the bodies that its columns and the heads
 * of its clauses name. `known` are the names that the whole list prints, for short forms of the county's own.
 */
export function itemStructure(
  item: DutyItem | ListedItem,
  township: Township,
  known: readonly string[] = departmentsOf(item),
): ItemStructure {
  const place = placeOf(township);
  const sides = sidesOf(item, place);
  return { sides, bodies: bodiesOf(item, sides, place, known) };
}

function sidesOf(item: DutyItem | ListedItem, township: PrintedPlace): StructuredSide[] {
  if (item.kind === "basic") {
    const clauses = structureOf(item.name, { side: "township", departments: [], township });
    return [{ side: "township", field: "name", clauses }];
  }
  if (item.kind === "supporting") {
    const departments = item.counterpartDepartments;
    const shares = item.departmentShares ?? [];
    const side = (of: "department" | "township", printed: string): ClauseNode[] =>
      structureOf(printed, { side: of, departments, township, ...(of === "department" ? { shares } : {}) });
    return [
      {
        side: "department",
        field: "departmentResponsibilities",
        clauses: side("department", item.departmentResponsibilities),
      },
      { side: "township", field: "townshipResponsibilities", clauses: side("township", item.townshipResponsibilities) },
    ];
  }
  return item.handovers.map(({ receivingDepartments: departments, handlingMethod }, handover) => ({
    side: "department",
    field: "handlingMethod",
    handover,
    clauses: structureOf(handlingMethod, { side: "department", departments, township }),
  }));
}

function bodiesOf(
  item: DutyItem | ListedItem,
  sides: readonly StructuredSide[],
  place: PrintedPlace,
  known: readonly string[],
): NamedBody[] {
  const body = (printed: string): NamedBody["body"] => canonicalBodyOf(printed, place, known);
  const inColumns: NamedBody[] =
    item.kind === "supporting"
      ? item.counterpartDepartments.map((printed) => ({ printed, role: "counterpart", body: body(printed) }))
      : item.kind === "reclaimed"
        ? item.handovers.flatMap(({ receivingDepartments }, handover) =>
            receivingDepartments.map((printed) => ({
              printed,
              role: "receiver" as const,
              handover,
              body: body(printed),
            })),
          )
        : [];
  const columns = new Set(inColumns.map(({ printed }) => printed));
  const heads = new Set(sides.flatMap(({ clauses }) => clauses.flatMap(headNames)));
  const atHeads = [...heads].filter((printed) => !columns.has(printed) && !isOfField(printed));
  const named = [
    ...inColumns,
    ...atHeads.map((printed): NamedBody => ({ printed, role: "clause", body: body(printed) })),
  ];
  return named.filter(({ printed }) => !isGenericBody(printed));
}

const headNames = ({ departments, children }: ClauseNode): string[] => [...departments, ...children.flatMap(headNames)];
