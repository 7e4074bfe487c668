import { type ComponentType, lazy } from "react";
import { answered, client } from "../data/client.ts";

const renewals: (() => void)[] = [];

/** Pages that could not be fetched are fetched anew when they are next shown. */
export function renewFailedPages(): void {
  for (const renew of renewals.splice(0)) renew();
}

/** A page that is fetched when it is first shown. */
export function latePage(fetchPage: () => Promise<ComponentType>): ComponentType {
  const shownBy = (fetchIt: () => Promise<ComponentType>) =>
    lazy(async () => {
      try {
        return { default: await fetchIt() };
      } catch (error) {
        renewals.push(() => {
          Page = shownBy(loadAnew);
        });
        throw error;
      }
    });
  let Page = shownBy(fetchPage);
  return () => <Page />;
}

/**
 * Browsers remember for as long as a document lives that a module or a style sheet of it failed, so that only loading the document anew
 * fetches it again; where the server does not answer, the document stays and says so.
 */
async function loadAnew(): Promise<ComponentType> {
  await answered(client.api.health.$get());
  window.location.reload();
  return new Promise(() => {});
}
