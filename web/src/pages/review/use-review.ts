import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Spot } from "../../../../src/model/correction.ts";
import type { FieldValue } from "../../../../src/model/duty-item.ts";
import type { FurnitureReason } from "../../../../src/model/furniture.ts";
import type { Doubt, Review, ShownDoubt } from "../../../../src/model/review.ts";
import { ApiProblem, answered, client } from "../../data/client.ts";

const routes = client.api.editions[":edition"];

export const useReview = (edition: number) =>
  useQuery({
    queryKey: ["review", edition],
    queryFn: async (): Promise<Review> => answered(routes.doubts.$get({ param: { edition: String(edition) } })),
  });

const doubtQuery = (edition: number, doubt: Doubt | undefined) => ({
  queryKey: ["doubt", edition, doubt?.id, doubt?.reading],
  queryFn: async (): Promise<ShownDoubt> =>
    answered(routes.doubts[":doubt"].$get({ param: { edition: String(edition), doubt: doubt?.id ?? "" } })),
  staleTime: Number.POSITIVE_INFINITY,
  enabled: doubt !== undefined,
});

/** One doubt; the next one is fetched while it is looked at. */
export function useDoubt(edition: number, doubt: Doubt | undefined, next: Doubt | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (next) void queries.prefetchQuery(doubtQuery(edition, next));
  }, [queries, edition, next]);
  // The same doubt of a later reading: what is shown, and typed, stays until that one is there.
  return useQuery({
    ...doubtQuery(edition, doubt),
    placeholderData: (previous: ShownDoubt | undefined) => (previous?.doubt.id === doubt?.id ? previous : undefined),
  });
}

/** What a person does with a doubt. */
export type Deed =
  | { readonly does: "accept"; readonly doubt: string }
  | {
      readonly does: "correct";
      readonly doubt: string;
      readonly itemId: string;
      readonly fields: Readonly<Record<string, FieldValue>>;
      readonly why: string;
    }
  | {
      readonly does: "place";
      readonly doubt: string;
      /** Words of a field, where it is not the doubt's own passage. */
      readonly from?: Spot;
      readonly at?: { readonly start: number; readonly end: number };
      readonly to: Spot | { readonly furniture: FurnitureReason };
    }
  | { readonly does: "undo" };

interface By {
  readonly reading: number | undefined;
  readonly who: string;
}

/** Sends a deed on the reading that is looked at. Refused because another one is in use by now, the desk shows that one. */
export function useDeeds(edition: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, by }: { readonly deed: Deed; readonly by: By }) => send(String(edition), deed, by),
    onSuccess: (review) => {
      queries.setQueryData(["review", edition], review);
      // Not waited for: the next key is for the doubt that is shown now.
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => !["review", "doubt"].includes(String(queryKey[0])),
      });
    },
    onError: async (error) => {
      if (error instanceof ApiProblem && (error.code === "CONFLICT" || error.code === "NOT_FOUND"))
        await queries.invalidateQueries({ queryKey: ["review", edition] });
    },
  });
}

async function send(edition: string, deed: Deed, { reading, who }: By): Promise<Review> {
  const by = reading === undefined ? { who } : { reading, who };
  if (deed.does === "undo") return answered(routes.undo.$post({ param: { edition }, json: by }));
  const { doubt } = deed;
  if (deed.does === "accept")
    return answered(routes.doubts[":doubt"].accept.$post({ param: { edition, doubt }, json: by }));
  if (deed.does === "place") {
    const { does, ...place } = deed;
    return answered(routes.passages.$post({ param: { edition }, json: { ...by, ...place } }));
  }
  const json = { ...by, why: deed.why, doubt, fields: deed.fields as Record<string, string> };
  return answered(routes.items[":item"].$post({ param: { edition, item: deed.itemId }, json }));
}
