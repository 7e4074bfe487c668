import type { ReactNode } from "react";
import { Link } from "react-router";
import { useListAhead } from "../../data/queries.ts";

interface ListLinkProps {
  readonly edition: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Leads to a list; page and items are fetched as soon as somebody points at it, so that the press itself waits for nothing. */
export function ListLink({ edition, className, children }: ListLinkProps) {
  const fetchList = useListAhead();
  const fetchAhead = (): void => {
    fetchList(edition);
    // A page that cannot be fetched now is fetched again, and told of, when it is opened.
    void import("./list-page.tsx").catch(() => undefined);
  };
  return (
    <Link to={`/lists/${edition}`} className={className} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
      {children}
    </Link>
  );
}
