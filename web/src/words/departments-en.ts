import { counted } from "./counted.ts";
import type { departmentsZh } from "./departments-zh.ts";

export const departmentsEn: typeof departmentsZh = {
  departmentsTitle: "Departments",
  departmentsLead: (count) => `${counted(count, "department", "departments")} named by the lists, most loaded first`,
  departmentsChart: "Items by department",
  asCounterpart: "Counterpart",
  asReceiver: "Took over",
  asMentioned: "Mentioned",
  inLists: "Lists",
  departmentPrinted: "Spelled in the lists",
  departmentItems: (count) => (count === 1 ? "1 item names it" : `${count} items name it`),
  findDepartment: "Find a department",
  filteredBy: (text) => `Only names with “${text}”`,
  noDepartments: "The lists name no department yet",
  noDepartmentsWhy:
    "Departments stand in the supporting and reclaimed lists; those imported have neither, or name none. The sample's departments are left out here.",
  departmentsOfSample: (county) => `See the sample's (${county})`,
  departmentsOnly: (county) => `Only lists of ${county}`,
  departmentsAll: "Departments of all lists",
};
