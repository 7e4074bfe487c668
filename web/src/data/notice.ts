import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { HeldNotice } from "../../../src/model/notice.ts";
import type { AskScope } from "./asked.ts";
import { answered, client } from "./client.ts";
import { download } from "./download.ts";

export interface NoticeWish extends AskScope {
  readonly text: string;
}

/** As many characters as the server takes. */
export const longestNotice = 20_000;

/** As many tasks as are asked for at once, so that the first are read while the others are held. */
const tasksAtOnce = 20;

/** What a notice asks, held against a list, as far as it has come; it lives in this page's memory only. */
export function useHeldNotice() {
  const [soFar, setSoFar] = useState<HeldNotice | null>(null);
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: async (wish: NoticeWish) => {
      setSoFar(null);
      for (let from: number | null = 0; from !== null; ) {
        const more: HeldNotice = await answered(
          client.api.notices.$post({ json: { ...wish, from, limit: tasksAtOnce } }),
        );
        setSoFar((before) => (before ? { ...before, tasks: [...before.tasks, ...more.tasks], next: more.next } : more));
        from = more.next;
      }
    },
    gcTime: 0,
  });
  return { hold: mutate, wish: variables, isPending, error, soFar };
}

/** The draft of a reply, given to the browser as a download. */
export const useReply = () =>
  useMutation({
    mutationFn: (wish: NoticeWish) => download(client.api.notices.reply.$post({ json: wish })),
    gcTime: 0,
  });
