import type { Outside, Running } from "./outside.ts";

/** Lets a server run until somebody ends the process, and closes it. */
export async function untilStopped(server: Running, outside: Outside): Promise<void> {
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => done());
  });
  outside.err("正在停止…");
  await server.close();
}
