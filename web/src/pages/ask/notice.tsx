import type { ReactNode } from "react";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import card from "./answer-card.module.css";

interface NoticeProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** A card that names nobody: nothing found, nothing sure, nothing understood. */
export function Notice({ title, hint, children }: NoticeProps) {
  return (
    <section className={`${card.card} ${kindClass("unlisted")}`}>
      <h2 className={card.verdict}>
        <KindSign kind="unlisted" />
        {title}
      </h2>
      <div className={card.body}>
        <p>{hint}</p>
        {children}
      </div>
    </section>
  );
}
