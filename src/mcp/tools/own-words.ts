import { z } from "zod";
import { listOwnWords } from "../../app/own-words.ts";
import { ShownOwnWords } from "../../model/own-words.ts";
import { defineTool } from "../tool.ts";

export const ownWords = defineTool({
  name: "list_own_words",
  title: "本单位用语",
  description:
    "Words and questions of the office's own, each with the standard duty or the township's item that it stands for. `ask` " +
    "applies them by itself and says so in `ownWords`.",
  input: z.strictObject({}),
  output: z.object({ ownWords: z.array(ShownOwnWords).readonly() }),
  answer: async (app) => ({ ownWords: await listOwnWords(app) }),
});
