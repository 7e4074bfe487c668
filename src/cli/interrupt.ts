/** Ctrl-C reaches a command twice where npm passes it on: what comes this soon behind the first is the same wish. */
const sameWish = 500;

/**
 * Lets a run end well on Ctrl-C: the signal is aborted, and the run finishes what it has in hand. A second Ctrl-C ends the
 * process at once, which loses nothing, for changes happen whole or not at all.
 */
export async function interruptible<Result>(
  say: () => void,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let first = 0;
  const interrupt = (): void => {
    if (!controller.signal.aborted) {
      first = Date.now();
      controller.abort();
      say();
    } else if (Date.now() - first > sameWish) process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}
