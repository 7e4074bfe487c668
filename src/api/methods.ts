import type { Context } from "hono";
import { KnownError } from "../model/known-error.ts";
import { notFound, problem } from "./problem.ts";

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Answers what no route has answered: 405 with Allow where the address is known under other methods, else 404. */
export function noRoute(routes: () => readonly Route[]): (c: Context) => Response {
  return (c) => {
    const allowed = methodsOf(c.req.path, routes());
    if (allowed.length === 0 || allowed.includes(c.req.method)) return notFound(c);
    c.header("allow", allowed.join(", "));
    return problem(c, wrongMethod(c.req.method, c.req.path, allowed));
  };
}

function methodsOf(path: string, routes: readonly Route[]): string[] {
  const own = routes.filter((route) => route.method !== "ALL" && !route.path.includes("*"));
  const methods = new Set(own.filter((route) => patternOf(route.path).test(path)).map(({ method }) => method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].toSorted();
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/:[^/]+/gu, "[^/]+").replaceAll(".", "\\.")}$`, "u");

const wrongMethod = (method: string, path: string, allowed: readonly string[]): KnownError =>
  new KnownError(
    "METHOD_NOT_ALLOWED",
    `Cannot ${method} ${path}: wanted ${allowed.join(" or ")}`,
    `${path} 不接受 ${method}，只接受 ${allowed.join("、")}`,
  );
