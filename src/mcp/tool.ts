import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { App } from "../app/app.ts";
import { badRequest } from "../model/bad-request.ts";
import { KnownError } from "../model/known-error.ts";

/** A tool as assistants see it, and its answer to a wish that nobody has looked at yet. */
export interface Tool {
  readonly listed: ListedTool;
  call(app: App, wish: unknown): Promise<CallToolResult>;
}

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
  const schemas = { inputSchema: schemaOf(input, "input"), outputSchema: schemaOf(output, "output") };
  return {
    listed: { name, title, description, annotations, ...schemas },
    call: (app, wish) =>
      resultOf(() => {
        const parsed = input.safeParse(wish ?? {});
        if (!parsed.success) throw badRequest(parsed.error.issues);
        return answer(app, parsed.data);
      }),
  };
}

const schemaOf = (schema: z.ZodObject, io: "input" | "output") =>
  z.toJSONSchema(schema, { target: "draft-7", io }) as ListedTool["inputSchema"];

/** Data for programs, and the same as text for assistants that read nothing else. */
async function resultOf(answer: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await answer();
    return { structuredContent, content: [textOf(structuredContent)] };
  } catch (error) {
    return failure(error);
  }
}

/** A tool's answer where it has none. */
export const failure = (error: unknown): CallToolResult => ({ isError: true, content: [textOf(problemOf(error))] });

/** What a caller may know of an error. What is not known is told to the operator alone. */
function problemOf(error: unknown): { code: string; message: string; messageZh: string } {
  if (error instanceof KnownError) return { code: error.code, message: error.message, messageZh: error.messageZh };
  process.stderr.write(`mingze: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { code: "INTERNAL", message: "The server failed; its console says why", messageZh: "服务出错，详情见控制台" };
}

const textOf = (value: unknown): { type: "text"; text: string } => ({ type: "text", text: JSON.stringify(value) });
