import { KnownError } from "../../model/known-error.ts";

/** Whoever asked for the reading has ended it. */
export const stopped = (name: string): KnownError =>
  new KnownError("READING_STOPPED", `Stopped reading "${name}"`, `已停止读取“${name}”`);
