import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import type { PrintedPlace } from "../../../../../src/model/printed-context.ts";
import { Button } from "../../../parts/button.tsx";
import { LoadingState } from "../../../parts/states.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { useWords } from "../../../words/words.tsx";
import { drawPage, pixelsPerPoint } from "./draw-page.ts";
import styles from "./page-picture.module.css";

/** An item that runs over more pages than these is looked at in the original. */
const mostPages = 4;

interface PagePictureProps {
  readonly sha256: string;
  readonly places: readonly PrintedPlace[];
  /** The field in doubt: its boxes stand out, and the picture begins there. */
  readonly field: string;
}

/** The pages that words stand on, as printed, with a box around each line of them; near enough to read, or whole (z). */
export function PagePicture({ sha256, places, field }: PagePictureProps) {
  const words = useWords().review;
  const [whole, setWhole] = useState(false);
  const toggle = (): void => setWhole(!whole);
  useKeys({ z: toggle });
  const ofField = places.find((place) => place.field === field);
  // A field that was not read has no place: its item begins at its name, for a category may stand pages before.
  const begins = ofField ?? places.find((place) => place.field === "name") ?? places[0];
  const pages = [...new Set(places.map(({ page }) => page))].slice(0, mostPages);
  return (
    <div className={styles.picture}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.window} data-whole={whole} aria-label={words.picture} tabIndex={0}>
        {pages.map((page) => (
          <PageDrawn
            key={page}
            sha256={sha256}
            number={page}
            places={places.filter((place) => place.page === page)}
            field={ofField?.field}
            begins={begins}
            whole={whole}
          />
        ))}
      </section>
      <Button look="quiet" aria-pressed={whole} aria-keyshortcuts="z" onClick={toggle}>
        {words.wholePage}
      </Button>
    </div>
  );
}

interface PageDrawnProps extends Omit<PagePictureProps, "field"> {
  readonly number: number;
  readonly field: string | undefined;
  /** The place that the picture begins at, on this page or another. */
  readonly begins: PrintedPlace | undefined;
  readonly whole: boolean;
}

function PageDrawn({ sha256, number, places, field, begins, whole }: PageDrawnProps) {
  const words = useWords().review;
  const sheet = useRef<HTMLElement>(null);
  const drawn = useQuery({
    queryKey: ["page-picture", sha256, number],
    queryFn: ({ signal }) => drawPage(sha256, number, signal),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  const { picture, width, height } = drawn.data ?? { width: 1, height: 1 };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another beginning, or one elsewhere, is looked for anew
  useLayoutEffect(() => {
    if (picture && sheet.current?.parentElement) showBeginning(sheet.current.parentElement);
  }, [picture, begins, whole]);
  if (drawn.isPending) return <LoadingState rows={4} />;
  if (!picture) return <p className={styles.missing}>{words.noPicture}</p>;
  const share = (part: number, all: number): string => `${(100 * part) / all}%`;
  return (
    <figure ref={sheet} className={styles.sheet} style={{ width: whole ? "100%" : width * pixelsPerPoint }}>
      <div
        role="img"
        aria-label={words.page(number)}
        ref={(here) => {
          here?.replaceChildren(picture);
        }}
      />
      {places.map((place) => {
        const [x0, y0, x1, y1] = place.box;
        return (
          <span
            key={`${place.field} ${x0} ${y0} ${x1}`}
            className={styles.box}
            data-doubted={field === undefined || place.field === field}
            data-begins={place === begins}
            style={{
              left: share(x0, width),
              top: share(y0, height),
              width: share(x1 - x0, width),
              height: share(y1 - y0, height),
            }}
          />
        );
      })}
    </figure>
  );
}

/** Scrolls the window, and nothing else, so that the place that it begins at stands in its middle. */
function showBeginning(window: HTMLElement): void {
  const box = window.querySelector("[data-begins=true]");
  if (!box) return;
  const [outer, inner] = [window.getBoundingClientRect(), box.getBoundingClientRect()];
  window.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  window.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
}
