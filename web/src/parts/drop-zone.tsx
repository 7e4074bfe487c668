import { type DragEvent, useRef, useState } from "react";
import { Button } from "./button.tsx";
import styles from "./drop-zone.module.css";

interface DropZoneProps {
  readonly label: string;
  /** What the button says. */
  readonly choose: string;
  /** Which files are wanted. */
  readonly kinds: string;
  readonly multiple?: boolean;
  add(files: readonly File[]): void;
}

/** Files by dropping or by choosing: dropping is a shortcut, the button within does the same. */
export function DropZone({ label, choose, kinds, multiple = false, add }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section
      className={`${styles.zone} ${over ? styles.over : ""}`}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button look="primary" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        data-testid="files"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p className={styles.kinds}>{kinds}</p>
    </section>
  );
}
