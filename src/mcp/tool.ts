import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { App } from "../app/app.ts";
import { KnownError } from "../model/known-error.ts";

/** Adds itself to a server over an app. */
export type Tool = (server: McpServer, app: App) => void;

interface ToolDeclaration<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  /** For people, in Chinese. */
  readonly title: string;
  /** For the assistant: what it tells, and when to use it. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  answer(app: App, wish: z.infer<Input>): Promise<z.infer<Output>>;
}

/** A tool: a declaration over the model's schemas and one call of a verb. All tools only read. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: ToolDeclaration<Input, Output>): Tool {
  const annotations = { readOnlyHint: true, openWorldHint: false };
  return (server, app) => {
    server.registerTool<z.ZodObject, z.ZodObject>(
      name,
      { title, description, annotations, inputSchema: input, outputSchema: output },
      (wish) => resultOf(() => answer(app, wish as z.infer<Input>)),
    );
  };
}

/** Data for programs, and the same as text for assistants that read nothing else. */
async function resultOf(answer: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await answer();
    return { structuredContent, content: [textOf(structuredContent)] };
  } catch (error) {
    return { isError: true, content: [textOf(problemOf(error))] };
  }
}

/** What a caller may know of an error. What is not known is told to the operator alone. */
function problemOf(error: unknown): { code: string; message: string; messageZh: string } {
  if (error instanceof KnownError) return { code: error.code, message: error.message, messageZh: error.messageZh };
  process.stderr.write(`mingze: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { code: "INTERNAL", message: "The server failed; its console says why", messageZh: "服务出错，详情见控制台" };
}

const textOf = (value: unknown): { type: "text"; text: string } => ({ type: "text", text: JSON.stringify(value) });
