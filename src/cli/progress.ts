import { fitColumns } from "../text/width.ts";

export interface Progress {
  step(done: number, label: string): void;
  end(): void;
}

const barWidth = 24;

/** A progress bar on standard error, where that is a terminal; silent elsewhere. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return { step: () => undefined, end: () => undefined };
  return {
    step(done, label) {
      const filled = Math.round((barWidth * done) / total);
      const room = Math.max(10, (stream.columns ?? 80) - barWidth - 16);
      stream.write(
        `\r${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done}/${total} ${fitColumns(label, room)}`,
      );
    },
    end: () => void stream.write("\r\u001b[K"),
  };
}
