import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../scripts/house/chromium.ts";

// Without these, chromium asks its maker's hosts on every start.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A headless chromium that asks nobody for anything. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("no chromium: apt-get install chromium, or set MINGZE_CHROMIUM");
  return chromium.launch({ executablePath, args: quiet });
};
