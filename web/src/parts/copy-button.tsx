import { useEffect, useState } from "react";
import { useWords } from "../words/words.tsx";
import { Button } from "./button.tsx";

/** Copies words to the clipboard and says so for a moment. */
export function CopyButton({ text, busy = false }: { readonly text: () => string; readonly busy?: boolean }) {
  const words = useWords();
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return undefined;
    const timer = setTimeout(() => setState("idle"), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    copied(text()).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  const label = { idle: words.copyCited, copied: words.copied, failed: words.copyFailed }[state];
  return (
    <Button busy={busy} onClick={copy}>
      <span aria-live="polite">{label}</span>
    </Button>
  );
}

/** The clipboard is only there on safe origins; within an office's network the old way must do. */
async function copied(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("not copied");
}
