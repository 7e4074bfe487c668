import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const room = (name: string, include: string[], extra: object = {}) => ({ test: { name, include, ...extra } });

/** One runner for all tests; a project for each kind, so that one kind can be run alone: `vitest --project golden`. */
export default defineConfig({
  test: {
    // By itself the runner leaves a core free, which on two cores is half of the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      room("unit", ["src/**/*.test.ts", "samples/**/*.test.ts"], { testTimeout: 30_000 }),
      room("golden", ["tests/golden/**/*.test.ts", "tests/labels/**/*.test.ts"], { testTimeout: 60_000 }),
      room("house", ["tests/house/**/*.test.ts", "tests/catalogue/**/*.test.ts"], { testTimeout: 60_000 }),
      room("doors", ["tests/doors/**/*.test.ts"], { testTimeout: 60_000, hookTimeout: 60_000 }),
      room("harm", ["tests/harm/**/*.test.ts"], { testTimeout: 240_000, hookTimeout: 60_000 }),
      room("real", ["tests/real/**/*.test.ts"], { testTimeout: 60_000 }),
      room("pdf", ["tests/pdf/**/*.test.ts"], { testTimeout: 60_000, hookTimeout: 60_000 }),
      room("fuzz", ["tests/fuzz/**/*.test.ts"], { testTimeout: 120_000 }),
      room("browser", ["tests/browser/**/*.test.ts"], {
        // What a page comes to is waited for as patiently by `expect.poll` (a second by itself) as by the browser.
        expect: { poll: { timeout: 30_000 } },
        testTimeout: 180_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
