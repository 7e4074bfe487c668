import { CommanderError } from "commander";
import { errorTable, KnownError } from "../model/known-error.ts";
import { forTerminal } from "../text/plainly.ts";
import { usageError } from "./usage.ts";

/** Commander has told it already, but as JSON. */
function badUsage({ exitCode, message }: CommanderError, json: boolean): number {
  if (exitCode === 0) return 0;
  if (json) process.stderr.write(`${JSON.stringify({ code: "BAD_REQUEST", ...usageError(message) })}\n`);
  return errorTable.BAD_REQUEST.exit;
}

/** The exit code of an error. */
export const exitOf = (error: unknown): number => (error instanceof KnownError ? errorTable[error.code].exit : 1);

/** Tells what went wrong on standard error and returns the exit code. */
export function failWith(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return badUsage(error, json);
  if (error instanceof KnownError) {
    const { code, message, messageZh } = error;
    process.stderr.write(
      json
        ? `${JSON.stringify({ code, message, messageZh })}\n`
        : forTerminal(`明责：${messageZh}\n        ${message} (${code})\n`),
    );
    return errorTable[code].exit;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
