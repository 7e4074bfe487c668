/** Departments by load, and one with its items. */
export const departmentsZh = {
  departmentsTitle: "部门",
  departmentsLead: (count: number) => `清单点名的 ${count} 个部门，按事项多少排列`,
  departmentsChart: "部门承担的事项数",
  asCounterpart: "对应",
  asReceiver: "承接",
  asMentioned: "条文提及",
  inLists: "清单数",
  departmentPrinted: "清单写作",
  departmentItems: (count: number) => `点名它的 ${count} 项`,
  findDepartment: "找部门",
  filteredBy: (words: string) => `只列名称含“${words}”的`,
  noDepartments: "清单里还没有部门",
  noDepartmentsWhy: "部门写在配合、收回两张清单里；已导入的清单没有这两张，或没有写明部门。示例县的部门这里不列。",
  departmentsOfSample: (county: string) => `看示例（${county}）的部门`,
  departmentsOnly: (county: string) => `只列${county}的清单`,
  departmentsAll: "看全部清单的部门",
};
