import { Command } from "commander";
import { importSample } from "../../app/import-sample.ts";
import { KnownError } from "../../model/known-error.ts";
import type { Outside } from "../outside.ts";
import { dataFolder, defaultDataFolder, installed } from "../where.ts";

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
      const folder = dataFolder(command.optsWithGlobals<{ data?: string }>().data);
      const app = await outside.openApp(folder);
      try {
        const isNew = folder === defaultDataFolder && !(await app.registry.wasUsed());
        if (sampleIfEmpty && isNew) await importSample(app, installed("samples/documents"));
        const server = await outside.startServer(app, { host, port: portOf(port) });
        outside.out(`明责已启动：${server.address}`);
        outside.out(`数据在 ${folder}${server.readOnly ? "；对外服务，只读" : ""}。按 Ctrl-C 停止。`);
        await stopped();
        outside.err("正在停止…");
        await server.close();
      } finally {
        await app.close();
      }
    });

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot listen on port "${text}": wanted a number up to 65535`,
    `端口应为 0 至 65535 的数字，而不是“${text}”`,
  );
}

const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => done());
  });
