import { createClient } from "../../../src/api/client.ts";
import { plainly } from "../../../src/text/plainly.ts";

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
  text(): Promise<string>;
}

/** What a route answers with when all is well. */
type Good<Response> = Response extends { readonly status: 200; json(): Promise<infer Body> } ? Body : never;

interface StatedProblem {
  readonly code?: string;
  readonly detail?: string;
  readonly detailZh?: string;
}

function asProblem(text: string): StatedProblem {
  try {
    return JSON.parse(text) as StatedProblem;
  } catch {
    return {};
  }
}

/** The body of an answer. Throws the problem that the API states. */
export async function answered<Response extends Answering>(response: Promise<Response>): Promise<Good<Response>> {
  const found = await response;
  const text = plainly(await found.text());
  if (found.ok) return JSON.parse(text) as Good<Response>;
  const problem = asProblem(text);
  throw new ApiProblem(
    problem.code ?? "INTERNAL",
    problem.detail ?? "The server did not answer",
    problem.detailZh ?? "服务器没有应答",
  );
}
