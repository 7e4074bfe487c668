import { z } from "zod";
import { listDepartments, showDepartment } from "../../app/departments.ts";
import { mirrorDepartment } from "../../app/mirror-department.ts";
import { Department, DepartmentSummary } from "../../model/department.ts";
import { DepartmentMirror } from "../../model/mirror.ts";
import { countyScope } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const departments = defineTool({
  name: "list_departments",
  title: "部门",
  description:
    "The departments that the lists name, with how many items each leads (counterpart) or took over (receiver).",
  input: z.strictObject(countyScope),
  output: z.object({ departments: z.array(DepartmentSummary).readonly() }),
  answer: async (app, scope) => ({ departments: await listDepartments(app, scope) }),
});

export const department = defineTool({
  name: "read_department",
  title: "部门的事项",
  description:
    "A department, by its whole name (青梧县民政局) or as a list prints it (县民政局), with every item that names it.",
  input: z.strictObject({ name: z.string().min(1).max(100), ...countyScope }),
  output: Department.unwrap(),
  answer: (app, { name, ...scope }) => showDepartment(app, name, scope),
});

export const mirror = defineTool({
  name: "mirror_department",
  title: "部门对照",
  description:
    "A department held against every township's list of its county, standard duty by standard duty: what the lists say that it does " +
    "itself, what they expect of the township, in which versions (`everywhere` false marks clauses that not all lists have), " +
    "and which lists do not name it.",
  input: z.strictObject({ name: z.string().min(1).max(100), ...countyScope }),
  output: DepartmentMirror.unwrap(),
  answer: (app, { name, ...scope }) => mirrorDepartment(app, name, scope),
});
