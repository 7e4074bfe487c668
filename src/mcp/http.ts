import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { App } from "../app/app.ts";
import { createToolServer } from "./server.ts";

/** Answers the requests of streamable HTTP. Each has a server of its own: there are no sessions, and nothing is kept. */
export const answerOverHttp =
  (app: App, version: string) =>
  async (request: Request): Promise<Response> => {
    const server = createToolServer(app, version);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(request);
    } finally {
      await server.close();
    }
  };
