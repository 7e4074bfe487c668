import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OwnWordsWish } from "../../../src/model/own-words.ts";
import { answered, client } from "./client.ts";

/** Longest words that the server keeps. */
export const longestOwnWords = 200;

export const useOwnWords = () =>
  useQuery({
    queryKey: ["own-words"],
    queryFn: async () => (await answered(client.api["own-words"].$get())).ownWords,
  });

/** The catalogue's standard duties by name. */
export const useDuties = () =>
  useQuery({
    queryKey: ["duties"],
    queryFn: async () => (await answered(client.api.duties.$get())).duties,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A change of the own words, after which answers may be others. */
function useChange<Wish, Done>(change: (wish: Wish) => Promise<Done>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["own-words"] });
      void queries.invalidateQueries({ queryKey: ["answer"] });
    },
  });
}

export const useAddOwnWords = () =>
  useChange((wish: OwnWordsWish) => answered(client.api["own-words"].$post({ json: wish })));

export const useRemoveOwnWords = () =>
  useChange((id: number) => answered(client.api["own-words"][":id"].$delete({ param: { id: String(id) } })));

export const useImportOwnWords = () =>
  useChange((file: File) =>
    answered(
      client.api["own-words"].file.$post(
        {},
        { init: { body: file }, headers: { "content-type": "application/octet-stream" } },
      ),
    ),
  );
