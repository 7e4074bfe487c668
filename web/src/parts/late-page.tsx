import { type ComponentType, lazy } from "react";

const renewals: (() => void)[] = [];

/** Pages that could not be fetched are fetched anew when they are next shown. */
export function renewFailedPages(): void {
  for (const renew of renewals.splice(0)) renew();
}

/** A page that is fetched when it is first shown. */
export function latePage(fetchPage: () => Promise<ComponentType>): ComponentType {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await fetchPage() };
      } catch (error) {
        renewals.push(() => {
          Page = fresh();
        });
        throw error;
      }
    });
  let Page = fresh();
  return () => <Page />;
}
