import { useMutation } from "@tanstack/react-query";
import type { AskScope } from "./asked.ts";
import { answered, client } from "./client.ts";
import { download } from "./download.ts";

export interface NoticeWish extends AskScope {
  readonly text: string;
}

/** As many characters as the server takes. */
export const longestNotice = 20_000;

/** What a notice asks, held against a list; it lives in this page's memory only. */
export const useHeldNotice = () =>
  useMutation({ mutationFn: (wish: NoticeWish) => answered(client.api.notices.$post({ json: wish })), gcTime: 0 });

/** The draft of a reply, given to the browser as a download. */
export const useReply = () =>
  useMutation({
    mutationFn: (wish: NoticeWish) => download(client.api.notices.reply.$post({ json: wish })),
    gcTime: 0,
  });
