import { type Issue, issuesZh } from "./issues-zh.ts";
import { KnownError } from "./known-error.ts";

/** A request that its schema does not take: what is wrong with it, in both languages. */
export function badRequest(issues: readonly Issue[]): KnownError {
  const found = issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");
  return new KnownError("BAD_REQUEST", `Cannot understand the request (${found})`, `请求有误（${issuesZh(issues)}）`);
}
