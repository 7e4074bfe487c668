import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./folder.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line as its own process, as a user does. */
export function start(args: readonly string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const argv = ["--disable-warning=ExperimentalWarning", join(root, "src/cli/main.ts"), ...args];
  return spawn(process.execPath, argv, { cwd: root, env: { ...process.env, ...env } });
}

export function mingze(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = start(args, env);
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.on("data", (chunk) => out.push(String(chunk)));
    child.stderr.on("data", (chunk) => err.push(String(chunk)));
    child.on("error", fail);
    child.on("close", (code) => done({ code, out: out.join(""), err: err.join("") }));
  });
}

export interface Serving {
  readonly address: string;
  /** What it said until then. */
  readonly said: string;
  /** Asks it to stop as Ctrl-C does; gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it without a word. */
  kill(): Promise<number | null>;
}

/** Starts a server (by the command `serve`, or another one) and waits for its address. */
export function serving(
  args: readonly string[],
  port = "0",
  env: Record<string, string> = {},
  more: readonly string[] = [],
  command = "serve",
): Promise<Serving> {
  return new Promise((done, fail) => {
    const child = start([...args, command, "--port", port, ...more], env);
    const end = (signal: NodeJS.Signals): Promise<number | null> =>
      new Promise((ended) => {
        child.once("exit", ended);
        child.kill(signal);
      });
    const said: string[] = [];
    child.stderr.on("data", (chunk) => said.push(String(chunk)));
    child.stdout.on("data", (chunk) => {
      said.push(String(chunk));
      const address = /http:\S+/u.exec(said.join(""))?.[0];
      if (address) done({ address, said: said.join(""), stop: () => end("SIGINT"), kill: () => end("SIGKILL") });
    });
    child.once("exit", () => fail(new Error(said.join(""))));
  });
}
