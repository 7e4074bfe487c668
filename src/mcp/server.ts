import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { App } from "../app/app.ts";
import type { Tool } from "./tool.ts";
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
export function createToolServer(app: App, version: string): McpServer {
  const server = new McpServer({ name: "mingze", title: "明责", version });
  for (const add of tools) add(server, app);
  return server;
}
