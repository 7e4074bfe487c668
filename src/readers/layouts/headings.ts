import type { DutyKind } from "../../model/kind.ts";

/** What a column of a duty list holds. `handover` is 承接部门 and 工作方式 in one column. */
export type Field =
  | "ordinal"
  | "category"
  | "name"
  | "counterpartDepartments"
  | "departmentResponsibilities"
  | "townshipResponsibilities"
  | "handover"
  | "receivingDepartments"
  | "handlingMethod"
  | "legalBasis"
  | "remarks";

/**
 * Headings as offices print them, by field. Blanks and brackets do not count; a leading * stands for any words, such as
 * the place's own name. A county's odd heading is one string here and one fixture.
 */
export const headings: Readonly<Record<Field, readonly string[]>> = {
  ordinal: ["序号", "编号", "序", "号", "项目序号", "事项序号"],
  category: [
    "事项类别",
    "类别",
    "领域",
    "事项领域",
    "工作领域",
    "所属领域",
    "事项类型",
    "事项分类",
    "职责类别",
    "工作类别",
  ],
  name: [
    "事项名称",
    "履职事项名称",
    "履职事项",
    "配合履职事项",
    "配合履职事项名称",
    "配合事项",
    "配合事项名称",
    "基本履职事项",
    "基本履职事项名称",
    "收回事项",
    "收回事项名称",
    "上收事项",
    "上收事项名称",
    "上级收回事项名称",
    "上级部门收回事项",
    "上级部门收回事项名称",
    "事项",
    "事项内容",
    "具体事项",
    "履职事项内容",
    "职责事项",
    "工作事项",
  ],
  counterpartDepartments: [
    "对应上级部门",
    "对应上级部门单位",
    "对应部门",
    "对应单位",
    "牵头部门",
    "牵头单位",
    "主责部门",
    "主责单位",
    "责任部门",
    "责任单位",
    "主管部门",
    "上级部门",
    "上级主管部门",
    "上级主责部门",
    "上级牵头部门",
    "上级责任部门",
    "县级部门",
    "县级主责部门",
    "县级牵头部门",
    "县直部门",
    "业务主管部门",
    "牵头主责部门",
  ],
  departmentResponsibilities: [
    "上级部门职责",
    "上级部门责任",
    "上级职责",
    "上级主责部门职责",
    "主责部门职责",
    "牵头部门职责",
    "责任部门职责",
    "主管部门职责",
    "上级主管部门职责",
    "对应上级部门职责",
    "对应部门职责",
    "县级部门职责",
    "县直部门职责",
    "部门职责",
    "县级主责部门职责",
    "上级部门单位职责",
    "部门职责分工",
  ],
  townshipResponsibilities: [
    "*配合职责",
    "*配合责任",
    "*配合内容",
    "乡镇街道职责",
    "镇街职责",
    "乡镇职责",
    "街道职责",
    "镇职责",
    "乡职责",
    "苏木乡镇职责",
  ],
  handover: [
    "承接部门及工作方式",
    "承接部门及履职方式",
    "承接部门及承接方式",
    "承接部门和工作方式",
    "收回部门及工作方式",
    "收回部门及收回方式",
    "收回部门及履职方式",
    "承接单位及工作方式",
    "承接部门及其工作方式",
  ],
  receivingDepartments: [
    "承接部门",
    "承接单位",
    "收回部门",
    "收回单位",
    "上收部门",
    "上级承接部门",
    "上级收回部门",
    "接收部门",
  ],
  handlingMethod: [
    "工作方式",
    "收回方式",
    "履职方式",
    "承接方式",
    "上收方式",
    "处理方式",
    "工作措施",
    "收回后工作方式",
  ],
  legalBasis: ["履职依据", "法定依据", "设定依据", "法律依据", "职责依据", "依据", "政策依据", "法律法规依据"],
  remarks: ["备注", "说明"],
};

const ofAnyList: readonly Field[] = ["ordinal", "category", "name", "legalBasis", "remarks"];

/** The fields that a row of each list can have; a column of another field is not read, and is reported. */
export const fieldsOfList: Readonly<Record<DutyKind, ReadonlySet<Field>>> = {
  basic: new Set(ofAnyList),
  supporting: new Set([
    ...ofAnyList,
    "counterpartDepartments",
    "departmentResponsibilities",
    "townshipResponsibilities",
  ] as const),
  reclaimed: new Set([...ofAnyList, "handover", "receivingDepartments", "handlingMethod"] as const),
};

/** Labels that open a part of a hand-over's cell, each with a colon behind it. */
export const handoverLabels = {
  department: [...headings.receivingDepartments, "责任部门", "牵头部门", "主责部门", "负责部门"],
  method: headings.handlingMethod,
} as const;
