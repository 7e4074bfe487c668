import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DepartmentSummary } from "../../../src/model/department.ts";
import type { Edition } from "../../../src/model/edition.ts";
import type { ShownItem } from "../../../src/model/views.ts";
import type { Asked } from "./asked.ts";
import { answered, client } from "./client.ts";

const minute = 60_000;

export const useEditions = () =>
  useQuery({
    queryKey: ["editions"],
    queryFn: async () => (await answered(client.api.editions.$get({ query: {} }))).editions,
    staleTime: minute,
  });

/** Also editions that a newer one has taken the place of. */
export const useAllEditions = () =>
  useQuery({
    queryKey: ["editions", "replaced"],
    queryFn: async () => (await answered(client.api.editions.$get({ query: { replaced: "true" } }))).editions,
    staleTime: minute,
  });

/** The list of a real place that was imported last; undefined while there is only the sample. */
export const useNewestReal = (): Edition | undefined =>
  useEditions()
    .data?.filter(({ sample }) => !sample)
    .toSorted((a, b) => b.addedAt.localeCompare(a.addedAt))[0];

/** Names of the documents of an edition in force. */
export function useDocumentNames(edition: number): string | undefined {
  const found = useEditions().data?.find(({ id }) => id === edition);
  return found?.documents.map(({ name }) => name).join("、");
}

const listQuery = (edition: number) =>
  queryOptions({
    queryKey: ["list", edition],
    queryFn: () => answered(client.api.editions[":edition"].$get({ param: { edition: String(edition) } })),
    staleTime: minute,
  });

export const useList = (edition: number, wanted = true) => useQuery({ ...listQuery(edition), enabled: wanted });

/** Fetches a list that somebody is about to open. */
export function useListAhead(): (edition: number) => void {
  const queries = useQueryClient();
  return (edition) => void queries.prefetchQuery(listQuery(edition));
}

export const useItem = (edition: number, item: string, wanted = true) =>
  useQuery({
    queryKey: ["item", edition, item],
    // The client's types end where a tree of clauses begins anew within itself.
    queryFn: async (): Promise<ShownItem> =>
      (await answered(
        client.api.editions[":edition"].items[":item"].$get({ param: { edition: String(edition), item } }),
      )) as unknown as ShownItem,
    enabled: wanted,
    staleTime: minute,
    placeholderData: keepPreviousData,
  });

/** An answer lives in this page's memory only. */
export const useAnswer = (asked: Asked) =>
  useQuery({
    queryKey: ["answer", asked],
    queryFn: () => answered(client.api.answers.$post({ json: asked })),
    enabled: asked.question !== "",
    staleTime: minute,
  });

export const useOverview = () =>
  useQuery({ queryKey: ["overview"], queryFn: () => answered(client.api.overview.$get()), staleTime: minute });

export const usePlaces = () =>
  useQuery({
    queryKey: ["places"],
    queryFn: async () => (await answered(client.api.places.$get())).places,
    staleTime: minute,
  });

export const useDepartments = (county: string | undefined) =>
  useQuery({
    queryKey: ["departments", county ?? null],
    queryFn: async () => (await answered(client.api.departments.$get({ query: county ? { county } : {} }))).departments,
    staleTime: minute,
  });

/** Departments as they were fetched for another page; undefined where they were not. */
export const useDepartmentsInHand = (): readonly DepartmentSummary[] | undefined =>
  useQueryClient().getQueryData(["departments", null]);

export const useDepartment = (name: string) =>
  useQuery({
    queryKey: ["department", name],
    queryFn: () =>
      answered(client.api.departments[":name"].$get({ param: { name: encodeURIComponent(name) }, query: {} })),
    staleTime: minute,
  });

/** A department as the townships' lists mirror it. */
export const useMirror = (name: string) =>
  useQuery({
    queryKey: ["mirror", name],
    queryFn: () =>
      answered(client.api.departments[":name"].mirror.$get({ param: { name: encodeURIComponent(name) }, query: {} })),
    staleTime: minute,
  });

export const useReports = () =>
  useQuery({ queryKey: ["reports"], queryFn: async () => (await answered(client.api.reports.$get())).reports });

export const useHealth = () =>
  useQuery({
    queryKey: ["health"],
    queryFn: () => answered(client.api.health.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });
