import { createRoute, z } from "@hono/zod-openapi";
import { Department, DepartmentSummary } from "../../model/department.ts";
import { DepartmentMirror } from "../../model/mirror.ts";
import { problems } from "../problem.ts";
import { day } from "./parameters.ts";

const scope = z.strictObject({ county: z.string().max(100).optional(), at: day.optional() });

export const departmentsRoute = createRoute({
  method: "get",
  path: "/api/departments",
  summary: "Departments that lists name 部门",
  request: { query: scope },
  responses: {
    200: {
      description: "the most loaded first",
      content: { "application/json": { schema: z.object({ departments: z.array(DepartmentSummary) }) } },
    },
    ...problems,
  },
});

export const departmentRoute = createRoute({
  method: "get",
  path: "/api/departments/{name}",
  summary: "A department with every item that names it 部门的事项",
  request: { params: z.object({ name: z.string().min(1).max(100) }), query: scope },
  responses: {
    200: { description: "its items", content: { "application/json": { schema: Department } } },
    ...problems,
  },
});

export const mirrorRoute = createRoute({
  method: "get",
  path: "/api/departments/{name}/mirror",
  summary: "A department against what each township's list says 部门对照",
  request: { params: z.object({ name: z.string().min(1).max(100) }), query: scope },
  responses: {
    200: {
      description: "duty by duty, those of most lists first",
      content: { "application/json": { schema: DepartmentMirror } },
    },
    ...problems,
  },
});
