import { Component, type ReactNode } from "react";
import { renewFailedPages } from "./late-page.tsx";
import { ErrorState } from "./states.tsx";

interface PageGuardProps {
  /** Another page is another try. */
  readonly page: string;
  readonly children: ReactNode;
}

interface PageGuardState {
  readonly error: unknown;
  readonly page: string;
}

/** Keeps the frame standing when a page fails, or cannot be fetched because the server is gone or was renewed. */
export class PageGuard extends Component<PageGuardProps, PageGuardState> {
  override readonly state: PageGuardState = { error: undefined, page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<PageGuardState> {
    return { error };
  }

  static getDerivedStateFromProps({ page }: PageGuardProps, state: PageGuardState): Partial<PageGuardState> | null {
    return page === state.page ? null : { page, error: undefined };
  }

  override componentDidCatch(): void {
    renewFailedPages();
  }

  override render(): ReactNode {
    const { error } = this.state;
    // A server that was renewed has other pages: only loading anew finds them.
    if (error !== undefined) return <ErrorState whole error={error} retry={() => window.location.reload()} />;
    return this.props.children;
  }
}
