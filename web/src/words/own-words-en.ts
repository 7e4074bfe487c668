import { counted } from "./counted.ts";
import type { ownWordsZh } from "./own-words-zh.ts";

export const ownWordsEn: typeof ownWordsZh = {
  title: "Words of our own",
  lead: "Local names, nicknames and usual ways to ask, each with what it stands for. Whoever asks so is answered by it, and the reasons say so.",
  privacy:
    "Words are kept in this machine's registry. They name matters only: no names, telephones, numbers of cards or addresses of persons; words with a number of seven digits or more are refused.",
  words: "Asked or said so",
  wordsPlaceholder: "For example: 门前三包",
  means: "Stands for the standard duty",
  chooseDuty: "Type some characters to find one",
  add: "Add",
  added: "Added",
  known: "It is there already",
  file: "Add by a file",
  fileChoose: "Choose a file",
  fileKinds:
    'A CSV file begins with: words,duty; or: words,township,item (an item by name or id).\nOr a JSON object a line: {"words": "…", "duty": "…"}',
  fileDone: (added, known, refused) => `${added} added, ${known} known before, ${refused} refused`,
  row: (row, words) => `Row ${row}${words ? ` “${words}”` : ""}`,
  none: "No words of your own yet",
  count: (count) => `${count} in all`,
  duty: "Standard duty",
  gone: "No list in force holds this item, so the words do nothing",
  general: (duties) =>
    `${counted(duties, "other standard duty holds", "other standard duties hold")} these characters too, so they only hint and do not lead every such question here. More telling words work better.`,
  remove: "Remove",
  find: "Find words",
  from: "From now on this means this item",
  fromTitle: "From now on this means this item",
  fromLead:
    "The sentence below and the item are kept, for answers only. Keep what the matter is called; take out names, telephones and addresses of persons.",
  fromSave: "Keep",
  fromDone: "Kept among the words of your own",
  used: (words, name) => `${words} (stands for “${name}”)`,
};
