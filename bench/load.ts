// Asks a server at a steady rate, whether it keeps up or not, and prints how long the answers took: node load.ts ADDRESS RATE SECONDS
import { questions } from "./generate.ts";
import { median, percentile, round } from "./measure.ts";

const [address = "", rate = "200", seconds = "30"] = process.argv.slice(2);
const perSecond = Number(rate);
const total = perSecond * Number(seconds);
const asked = questions(500);
const times: number[] = [];
let errors = 0;

async function ask(question: string): Promise<void> {
  const began = performance.now();
  try {
    const response = await fetch(`${address}api/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question }),
    });
    await response.arrayBuffer();
    if (!response.ok) errors++;
  } catch {
    errors++;
  }
  times.push(performance.now() - began);
}

// A second's warm-up at a tenth of the rate, not counted.
for (let i = 0; i < perSecond / 10; i++) await ask(asked[i] ?? "灯");
times.length = 0;

const began = performance.now();
const running: Promise<void>[] = [];
for (let sent = 0; sent < total; ) {
  const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
  while (sent < due) running.push(ask(asked[sent++ % asked.length] ?? "灯"));
  await new Promise((done) => setTimeout(done, 2));
}
await Promise.all(running);
const elapsed = (performance.now() - began) / 1000;
console.log(
  JSON.stringify({
    askedPerSecond: round(total / elapsed, 0),
    seconds: round(elapsed, 1),
    p50Ms: round(median(times)),
    p95Ms: round(percentile(times, 95)),
    p99Ms: round(percentile(times, 99)),
    errors,
  }),
);
