import type { App } from "../../app/app.ts";
import { listDepartments, showDepartment } from "../../app/departments.ts";
import { mirrorDepartment } from "../../app/mirror-department.ts";
import { router } from "../router.ts";
import { departmentRoute, departmentsRoute, mirrorRoute } from "../routes/departments.ts";

/** Departments, and what lists say of one. */
export const departmentsApi = (app: App) =>
  router()
    .openapi(departmentsRoute, async (c) =>
      c.json({ departments: await listDepartments(app, c.req.valid("query")) }, 200),
    )
    .openapi(departmentRoute, async (c) =>
      c.json(await showDepartment(app, c.req.valid("param").name, c.req.valid("query")), 200),
    )
    .openapi(mirrorRoute, async (c) =>
      c.json(await mirrorDepartment(app, c.req.valid("param").name, c.req.valid("query")), 200),
    );
