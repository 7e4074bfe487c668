// A department's mirror through the API and the command line.
import { join } from "node:path";
import { expect, test } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { openApp } from "../../src/app/app.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { DepartmentMirror } from "../../src/model/mirror.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";

const data = newFolder();

test("the API and the command say the same of a department of the sample county", async () => {
  const app = await openApp(data);
  const samples = join(root, "samples/documents");
  await importSample(app, samples);
  const api = createApi(app, { version: "test", samples, hosts: undefined, readOnly: true });
  const response = await api.request(`/api/departments/${encodeURIComponent("县民政局")}/mirror?county=青梧县`);
  const mirror = DepartmentMirror.parse(await response.json());
  await app.close();
  expect([mirror.name, mirror.lists, mirror.rows.some(({ differs }) => differs)]).toEqual(["青梧县民政局", 3, true]);
  const run = (...args: string[]) => mingze(["--data", data, "departments", ...args]);
  expect(JSON.parse((await run("县民政局", "--mirror", "--json")).out)).toEqual(mirror);
  const { out } = await run("县民政局", "--mirror");
  expect(out).toMatch(/^青梧县民政局：3 份清单里列它为对应或承接部门的 \d+ 项职责/u);
  expect(out).toMatch(/（有差异）\n {2}《配合》.*第 \d+ 项\n {4}部门 {2}/u);
  expect(out).toMatch(/ {4}乡镇\* /u);
  expect((await run("--mirror")).code).toBe(2);
});
