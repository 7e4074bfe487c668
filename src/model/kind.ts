import { z } from "zod";

/** The three lists: 基本, 配合, 上级部门收回. */
export const DutyKind = z.enum(["basic", "supporting", "reclaimed"]).meta({ id: "DutyKind" });
export type DutyKind = z.infer<typeof DutyKind>;

export const dutyKinds = DutyKind.options;

/** What officials call the lists, for messages and pages. */
export const kindNames: Readonly<Record<DutyKind, { readonly zh: string; readonly en: string }>> = {
  basic: { zh: "基本履职事项", en: "basic" },
  supporting: { zh: "配合履职事项", en: "supporting" },
  reclaimed: { zh: "上级部门收回事项", en: "reclaimed" },
};
