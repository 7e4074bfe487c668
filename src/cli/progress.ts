import { forTerminal } from "../text/plainly.ts";
import { fitColumns } from "../text/width.ts";

export interface Progress {
  step(done: number, label: string): void;
  end(): void;
}

const barWidth = 24;

/** A bar where standard error is a terminal; elsewhere, where wanted, a plain line at each tenth of the way. */
export function steps(
  total: number,
  { plain }: { readonly plain: boolean },
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (stream.isTTY || !plain || total < 10) return progress(total, stream);
  let told = 0;
  return {
    step(done) {
      const tenth = Math.floor((done * 10) / total);
      if (tenth > told) stream.write(`明责：${done}/${total}\n`);
      told = tenth;
    },
    end: () => undefined,
  };
}

/** A progress bar on standard error, where that is a terminal; silent elsewhere. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { step: () => undefined, end: () => undefined };
  return {
    step(done, label) {
      const filled = Math.round((barWidth * done) / total);
      const room = Math.max(10, (stream.columns ?? 80) - barWidth - 16);
      stream.write(
        `\r${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done}/${total} ${fitColumns(forTerminal(label), room)}`,
      );
    },
    end: () => void stream.write("\r\u001b[K"),
  };
}
