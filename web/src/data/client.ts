import { createClient } from "../../../src/api/client.ts";

/** The API of the server that served this page. */
export const client = createClient(window.location.origin);

/** A problem that the API answered with, in both languages. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly messageZh: string;

  constructor(code: string, message: string, messageZh: string) {
    super(message);
    this.code = code;
    this.messageZh = messageZh;
  }
}

interface Answering {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** What a route answers with when all is well. */
type Good<Response> = Response extends { readonly status: 200; json(): Promise<infer Body> } ? Body : never;

/** The body of an answer. Throws the problem that the API states. */
export async function answered<Response extends Answering>(response: Promise<Response>): Promise<Good<Response>> {
  const found = await response;
  if (found.ok) return (await found.json()) as Good<Response>;
  const problem = (await found.json().catch(() => ({}))) as { code?: string; detail?: string; detailZh?: string };
  throw new ApiProblem(
    problem.code ?? "INTERNAL",
    problem.detail ?? "The server did not answer",
    problem.detailZh ?? "服务器没有应答",
  );
}
