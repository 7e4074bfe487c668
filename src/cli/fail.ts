import { CommanderError } from "commander";
import { errorTable, KnownError } from "../model/known-error.ts";

/** Tells what went wrong on standard error and returns the exit code. */
export function failWith(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof KnownError) {
    const { code, message, messageZh } = error;
    process.stderr.write(
      json ? `${JSON.stringify({ code, message, messageZh })}\n` : `明责：${messageZh}\n        ${message} (${code})\n`,
    );
    return errorTable[code].exit;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
