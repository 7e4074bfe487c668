import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** Path of a chromium, from MINGZE_CHROMIUM or the usual places; undefined where there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env.MINGZE_CHROMIUM ?? "", ...places].find((path) => path !== "" && existsSync(path));

/** Debian's chromium with Chinese fonts, installed with apt where it is missing and the user may. */
export function ensureChromium(): { readonly ok: true } | { readonly ok: false; readonly message: string } {
  if (chromiumPath()) return { ok: true };
  const advice =
    "Cannot run the browser tests: no chromium. Install it (apt-get install chromium fonts-noto-cjk), or name one in MINGZE_CHROMIUM";
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return { ok: false, message: advice };
  console.log("installing chromium and Chinese fonts with apt (once)");
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", [...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const packages = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"];
  if (!apt(...packages)) apt("update", "-qq") && apt(...packages);
  return chromiumPath() ? { ok: true } : { ok: false, message: advice };
}
