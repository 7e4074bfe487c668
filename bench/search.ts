import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type App, openApp } from "../src/app/app.ts";
import { findResponsible } from "../src/app/find-responsible.ts";
import { importDocument } from "../src/app/import-document.ts";
import { newFolder } from "./folder.ts";
import { generatedList, questions, townName } from "./generate.ts";
import { median, percentile, round } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const lists = 20;
const rate = 200;
const seconds = Number(process.env.BENCH_SECONDS ?? 30);

/** Search over 20 lists: in process, for one township and for all; and over HTTP at 200 requests a second. */
export async function benchSearch(): Promise<unknown> {
  const folder = newFolder();
  const app = await openApp(folder);
  for (let i = 0; i < lists; i++) {
    await importDocument(app, { name: `${i}.txt`, bytes: new TextEncoder().encode(generatedList(i)), as: "new" });
  }
  const items = (await app.registry.editions()).reduce(
    (sum, { counts }) => sum + counts.basic + counts.supporting + counts.reclaimed,
    0,
  );
  const township = await inProcess(app, townName(3));
  const all = await inProcess(app, undefined);
  await app.close();
  const http = await overHttp(folder);
  return { lists, items, township, all, http };
}

async function inProcess(app: App, township: string | undefined): Promise<unknown> {
  const times: number[] = [];
  for (const question of questions(300)) {
    const began = performance.now();
    await findResponsible(app, { question, township });
    times.push(performance.now() - began);
  }
  return { p50Ms: round(median(times)), p95Ms: round(percentile(times.slice(50), 95)) };
}

async function overHttp(folder: string): Promise<unknown> {
  const server = spawn(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    join(root, "src/cli/main.ts"),
    "--data",
    folder,
    "serve",
    "--port",
    "0",
  ]);
  const address = await addressOf(server);
  // The load comes from a process of its own, so that it does not wait in the server's queue.
  const loader = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(root, "bench/load.ts"), address, String(rate), String(seconds)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const out: string[] = [];
  loader.stdout.on("data", (chunk) => out.push(String(chunk)));
  await new Promise((done) => loader.once("exit", done));
  server.kill("SIGTERM");
  return JSON.parse(out.join(""));
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((done) =>
    server.stdout?.on("data", (chunk) => {
      const address = /http:\S+/u.exec(String(chunk))?.[0];
      if (address) done(address);
    }),
  );
