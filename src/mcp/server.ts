import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { App } from "../app/app.ts";
import { KnownError } from "../model/known-error.ts";
import { failure, type Tool } from "./tool.ts";
import { ask, askMany, askTownships } from "./tools/answers.ts";
import { check } from "./tools/checks.ts";
import { department, departments, mirror } from "./tools/departments.ts";
import { itemsOfList, listTownships, readItem } from "./tools/lists.ts";
import { notice } from "./tools/notices.ts";
import { ownWords } from "./tools/own-words.ts";

const tools: readonly Tool[] = [
  ask,
  askTownships,
  askMany,
  listTownships,
  itemsOfList,
  readItem,
  departments,
  department,
  mirror,
  check,
  notice,
  ownWords,
];

/** The door for assistants: every tool of docs/mcp.md over the app's verbs. It listens to nothing by itself. */
export function createToolServer(app: App, version: string): Server {
  const server = new Server({ name: "mingze", title: "明责", version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ listed }) => listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: wish } }) => {
    const tool = tools.find(({ listed }) => listed.name === name);
    return tool ? tool.call(app, wish) : failure(noTool(name));
  });
  return server;
}

const noTool = (name: string): KnownError =>
  new KnownError("NOT_FOUND", `Cannot find a tool "${name}"`, `没有名为“${name}”的工具`);
