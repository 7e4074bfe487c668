import type { MiddlewareHandler } from "hono";
import { KnownError } from "../model/known-error.ts";

export interface Exposure {
  /** Host names, with port, under which the server may be asked; undefined: any (beyond loopback, read-only). */
  readonly hosts: ReadonlySet<string> | undefined;
  readonly readOnly: boolean;
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Keeps other web pages out: a request must name the server by a known host (no DNS rebinding), and one that changes
 * something must not come from another origin. `asks` are POST routes that change nothing.
 */
export function guard({ hosts, readOnly }: Exposure, asks: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (hosts && !hosts.has(host)) throw refused(`host "${host}"`, `主机名“${host}”`);
    const origin = c.req.header("origin");
    if (!reading.has(c.req.method) && origin !== undefined && !sameOrigin(origin, host))
      throw refused(`origin "${origin}"`, `来源“${origin}”`);
    const site = c.req.header("sec-fetch-site");
    if (!reading.has(c.req.method) && site !== undefined && site !== "same-origin" && site !== "none")
      throw refused(`a ${site} page`, "其他网站的页面");
    if (readOnly && !reading.has(c.req.method) && !asks.has(c.req.path)) throw onlyReading();
    await next();
  };
}

function sameOrigin(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

const refused = (whom: string, whomZh: string): KnownError =>
  new KnownError(
    "FORBIDDEN",
    `Cannot answer a request by ${whom}: wanted this server's own address`,
    `拒绝来自${whomZh}的请求`,
  );

const onlyReading = (): KnownError =>
  new KnownError(
    "FORBIDDEN",
    "Cannot change anything: the server is read-only beyond this machine",
    "对外提供服务时只读，不能修改",
  );
