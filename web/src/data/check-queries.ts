import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CountyCheck, ListCheck } from "../../../src/model/check.ts";
import type { Draft } from "../../../src/model/draft.ts";
import { answered, client } from "./client.ts";

const routes = client.api.editions[":edition"];

export const useCheck = (edition: number) =>
  useQuery({
    queryKey: ["check", edition],
    queryFn: async (): Promise<ListCheck> => answered(routes.check.$get({ param: { edition: String(edition) } })),
  });

export const useDraft = (edition: number) =>
  useQuery({
    queryKey: ["draft", edition],
    queryFn: async (): Promise<Draft> => answered(routes.draft.$get({ param: { edition: String(edition) } })),
  });

export const useCountyCheck = (county: string) =>
  useQuery({
    queryKey: ["county-check", county],
    queryFn: async (): Promise<CountyCheck> => answered(client.api["county-check"].$get({ query: { county } })),
  });

/** What a person does with findings. */
export type FindingDeed =
  | {
      readonly does: "say";
      readonly key: string;
      readonly says: "accepted" | "suppressed" | "open";
      readonly reason?: string;
    }
  | { readonly does: "mend"; readonly keys: readonly string[] }
  | { readonly does: "undo"; readonly step?: number; readonly all?: true };

/** Whether a deed may change what there is to do about a finding. */
export const concerns = (deed: FindingDeed, finding: string): boolean =>
  deed.does === "undo" || (deed.does === "say" ? deed.key === finding : deed.keys.includes(finding));

/** Sends deeds one after another; the findings and the draft follow each. */
export function useFindingDeeds(edition: number, who: string) {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `findings ${edition}` },
    mutationFn: (deed: FindingDeed) => send(String(edition), deed, who),
    onSettled: () =>
      Promise.all(["check", "draft", "county-check"].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

async function send(edition: string, deed: FindingDeed, who: string): Promise<void> {
  const param = { edition };
  if (deed.does === "undo") {
    const { does, ...steps } = deed;
    await answered(routes.draft.undo.$post({ param, json: { who, ...steps } }));
  } else if (deed.does === "mend")
    await answered(routes.draft.mends.$post({ param, json: { who, keys: [...deed.keys] } }));
  else {
    const { does, key, ...saying } = deed;
    await answered(routes.findings[":key"].$post({ param: { edition, key }, json: { who, ...saying } }));
  }
}
