import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { KnownError } from "../model/known-error.ts";
import { largestDocument, largestUploadedBackup } from "../model/limits.ts";
import { problem } from "./problem.ts";

/** What comes with a document around it. */
const slack = 64 * 1024;
const largestTable = 1024 * 1024;
const largestQuestions = 8 * 1024 * 1024;
const limits: Readonly<Record<string, number>> = {
  "/api/readings": largestDocument + slack,
  "/api/imports": largestDocument + slack,
  "/api/restore": largestUploadedBackup,
  "/api/answers/csv": largestQuestions,
  "/api/own-words/file": largestTable,
};
const otherBodies = 256 * 1024;
const mebibyte = 1024 * 1024;

const limited = (most: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: most,
    onError: (c) => {
      // What comes in chunks was begun to be read; the line cannot serve another request.
      if (c.req.raw.bodyUsed) c.header("connection", "close");
      return problem(c, tooLarge(most));
    },
  });

const guards = new Map(Object.entries(limits).map(([path, most]) => [path, limited(most)]));
const guardOfOthers = limited(otherBodies);

/** A body may be as large as its route needs, and not larger: 413. */
export const limitBodies: MiddlewareHandler = (c, next) => (guards.get(c.req.path) ?? guardOfOthers)(c, next);

/** So many files are on their way at once, for each is held in memory. */
const mostUploads = 10;

/** Refuses a further file with READING_BUSY. */
export function limitUploads(): MiddlewareHandler {
  let underWay = 0;
  return async (c, next) => {
    if (!(c.req.path in limits)) return next();
    if (underWay >= mostUploads) {
      c.header("retry-after", "30");
      return problem(c, tooMany());
    }
    underWay++;
    try {
      await next();
    } finally {
      underWay--;
    }
  };
}

/** Of a body that nobody wants, this much is taken in, to the end of the largest that a route takes and some more. */
const mostUnwanted = 2 * largestUploadedBackup;

/**
 * Takes in what an answer left unread of a request's body and lets it go: a sender that is cut off while it still sends
 * sees a broken line and never the answer, and the next request on that line would break too. A body without end is cut.
 */
export async function takeIn(request: Request, response: Response): Promise<Response> {
  if (request.method === "GET" || request.method === "HEAD" || request.bodyUsed || request.body === null)
    return response;
  let taken = 0;
  for await (const piece of request.body) {
    taken += piece.length;
    if (taken <= mostUnwanted) continue;
    response.headers.set("connection", "close");
    break;
  }
  return response;
}

const tooLarge = (most: number): KnownError => {
  const size = most < mebibyte ? `${most / 1024} KiB` : `${Math.floor(most / mebibyte)} MiB`;
  return new KnownError(
    "DOCUMENT_TOO_LARGE",
    `Cannot take the request's body: it has more than ${size}`,
    `上传的内容超过上限 ${size}`,
  );
};

const tooMany = (): KnownError =>
  new KnownError(
    "READING_BUSY",
    `Cannot take another file now: ${mostUploads} are under way; try again in a minute`,
    `正在上传的文件已有 ${mostUploads} 份，请稍后再试`,
  );
