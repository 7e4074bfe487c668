import { Command } from "commander";
import { wholeNumber } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { untilStopped } from "../until-stopped.ts";
import { withApp } from "../with-app.ts";

interface Options {
  readonly http?: boolean;
  readonly port: string;
}

export const mcpCommand = (outside: Outside): Command =>
  new Command("mcp")
    .description(
      "供智能助手调用的工具（MCP），走标准输入输出 · tools for assistants over MCP, on standard input and output",
    )
    .option("--http", "改走本机 HTTP · over HTTP on this machine instead")
    .option("--port <port>", "HTTP 端口，占用时用下一个 · the next free one is taken", "7081")
    .action(async ({ http = false, port: typed }: Options, command: Command) => {
      const port = wholeNumber("--port", typed, 0, 65_535);
      await withApp(outside, command, async (app) => {
        if (!http) return outside.serveTools(app);
        const server = await outside.startToolServer(app, port);
        outside.out(`明责的工具已可调用：${server.addresses[0]}mcp\n只供本机使用。按 Ctrl-C 停止。`);
        await untilStopped(server, outside);
      });
    });
