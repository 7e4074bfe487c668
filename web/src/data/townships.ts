import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Asked, AskScope } from "./asked.ts";
import { answered, client } from "./client.ts";
import { download, type RowsCome } from "./download.ts";

type CountyQuestion = Pick<Asked, "question" | "county">;

const wishOf = ({ question, county }: CountyQuestion) => ({
  question,
  ...(county === undefined ? {} : { county }),
});

/** One question by each township's list; it lives in this page's memory only. */
export const useTownships = (asked: CountyQuestion) =>
  useQuery({
    queryKey: ["answer", "townships", asked],
    queryFn: () => answered(client.api.answers.townships.$post({ json: wishOf(asked) })),
  });

export const useTownshipsFile = () =>
  useMutation({
    mutationFn: (asked: CountyQuestion) => download(client.api.answers.townships.csv.$post({ json: wishOf(asked) })),
    gcTime: 0,
  });

interface QuestionFile {
  readonly file: File;
  readonly scope: AskScope;
}

/** A table of questions, answered by a table, and how far it is; neither stays anywhere. */
export function useQuestionFile() {
  const [come, setCome] = useState<RowsCome>();
  const send = useMutation({
    onMutate: () => setCome(undefined),
    mutationFn: ({ file, scope: { edition, township, county } }: QuestionFile) => {
      const query = {
        name: file.name,
        ...(edition ? { edition: String(edition) } : {}),
        ...(township ? { township } : {}),
        ...(county ? { county } : {}),
      };
      const headers = { "content-type": "application/octet-stream" };
      return download(client.api.answers.csv.$post({ query }, { init: { body: file }, headers }), setCome);
    },
    gcTime: 0,
  });
  return { send, come };
}
