import { Command } from "commander";
import { listPlaces } from "../../app/overview.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";

export const placesCommand = (outside: Outside): Command =>
  new Command("places")
    .description("有清单的地方 · the places that have lists")
    .option("--json", "输出 JSON")
    .action(async ({ json = false }: { json?: boolean }, command: Command) => {
      const places = await withApp(outside, command, (app) => listPlaces(app));
      if (json) return outside.out(JSON.stringify(places));
      const lines = places.flatMap(({ province, prefecture, county, editions }) => [
        [province, prefecture, county].filter(Boolean).join(" › ") || "（未写明）",
        ...editions.map(({ id, township, sample }) => `  ${id}  ${township.name ?? "—"}${sample ? "〔示例〕" : ""}`),
      ]);
      outside.out(lines.join("\n") || "库中还没有清单。用 mingze import 文件 导入。");
    });
