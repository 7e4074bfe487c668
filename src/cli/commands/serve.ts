import { Command } from "commander";
import { importSample } from "../../app/import-sample.ts";
import { KnownError } from "../../model/known-error.ts";
import { wholeNumber } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { untilStopped } from "../until-stopped.ts";
import { dataFolder, defaultDataFolder, installed } from "../where.ts";
import { openFolder } from "../with-app.ts";

interface Options {
  readonly host: string;
  readonly port: string;
  readonly sampleIfEmpty?: boolean;
}

export const serveCommand = (outside: Outside): Command =>
  new Command("serve")
    .description("打开网页和接口服务 · serve the web app and the API")
    .option("--port <port>", "端口，占用时用下一个 · the next free one is taken", "7080")
    .option("--host <host>", "地址；本机以外时只读 · beyond this machine the server is read-only", "127.0.0.1")
    .option("--sample-if-empty", "默认数据文件夹为空时导入示例 · import the sample county into an empty default folder")
    .action(async ({ host, port, sampleIfEmpty = false }: Options, command: Command) => {
      const options = { host: hostOf(host), port: wholeNumber("--port", port, 0, 65_535) };
      const folder = dataFolder(command.optsWithGlobals<{ data?: string }>().data);
      const app = await openFolder(outside, folder, true);
      try {
        const isNew = folder === defaultDataFolder && !(await app.registry.wasUsed());
        if (sampleIfEmpty && isNew) {
          const sample = await importSample(app, installed("samples/documents"));
          outside.out(
            `已导入虚构的示例县（${sample.length} 份清单，都标有〔示例〕）。删除：npm run -s mingze -- remove --sample`,
          );
        }
        const server = await outside.startServer(app, options);
        const [address, ...others] = server.addresses;
        outside.out(`明责已启动：${address}`);
        if (others.length > 0) outside.out(`其他机器可用：${others.join(" ")}`);
        if (app.reranker) outside.out(`重排已开启：所问的话会发送到 ${app.reranker.address}`);
        outside.out(`数据在 ${folder}${server.readOnly ? "；对外服务，只读" : ""}。按 Ctrl-C 停止。`);
        await untilStopped(server, outside);
      } finally {
        await app.close();
      }
    });

function hostOf(typed: string): string {
  if (/^[\w.:-]+$/u.test(typed)) return typed;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot listen on "${typed}": wanted an address of this machine, without http:// and port`,
    `--host 应为本机的地址（不带 http:// 和端口），而不是“${typed}”`,
  );
}
