import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openApp } from "../src/app/app.ts";
import { importSample } from "../src/app/import-sample.ts";
import { newFolder } from "./folder.ts";
import { median, round } from "./measure.ts";

const root = join(import.meta.dirname, "..");

interface Started {
  readonly ms: number;
  readonly megabytes: number;
}

/** From the command to the printed address, with an empty data folder and with lists in it; Node's own start beside it. */
export async function benchStart(): Promise<unknown> {
  const rounds = 5;
  const empty: Started[] = [];
  const warm: Started[] = [];
  const bare: number[] = [];
  const kept = newFolder();
  const app = await openApp(kept);
  await importSample(app, join(root, "samples/documents"));
  await app.close();
  for (let i = 0; i < rounds; i++) {
    const fresh = newFolder();
    empty.push(await start(fresh));
    warm.push(await start(kept));
    bare.push(await nodeAlone());
  }
  const nodeMs = median(bare);
  const ms = (all: readonly Started[]): number => median(all.map((one) => one.ms));
  return {
    coldMs: round(ms(empty), 0),
    warmMs: round(ms(warm), 0),
    nodeAloneMs: round(nodeMs, 0),
    warmToNode: round(ms(warm) / nodeMs, 1),
    residentMegabytes: round(median(warm.map((one) => one.megabytes)), 0),
  };
}

/** As a user does: the script that checks the set-up first, then the server. */
function start(data: string): Promise<Started> {
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(root, "scripts/run.mjs"), "mingze", "--data", data, "serve", "--port", "0"],
      {
        env: { ...process.env, INIT_CWD: root },
      },
    );
    child.stdout.on("data", (chunk: Buffer) => {
      if (!String(chunk).includes("http://")) return;
      const ms = performance.now() - began;
      const megabytes = residentOf(child.pid ?? 0);
      child.once("exit", () => done({ ms, megabytes }));
      child.kill("SIGTERM");
    });
    child.once("error", fail);
  });
}

/** Resident memory of the server: the only child of the starting script. Linux only; NaN elsewhere. */
function residentOf(parent: number): number {
  try {
    const child = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim().split(" ")[0] ?? "";
    const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, "utf8"))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

function nodeAlone(): Promise<number> {
  const began = performance.now();
  return new Promise((done) =>
    spawn(process.execPath, ["-e", "0"]).once("exit", () => done(performance.now() - began)),
  );
}
