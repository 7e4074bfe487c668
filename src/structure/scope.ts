const notes =
  /[（(][^（）()]*(?:仅|只|限|不含|不包括|除外|适用|以外|外除)[^（）()]*[）)]|(?:仅适用于|仅限(?:于)?|只适用于|适用于|不含|不包括)[^，。；）)]+|[^，。；（(]{1,20}除外|除[^，。；（(]{1,20}(?:以外|之外|外)(?=[，。；]|$)/gu;

/** Notes that narrow whom or where a clause means: 仅适用于县乡公路, 不含…, 城区除外. */
export const scopeNotes = (text: string): { text: string; start: number; end: number }[] =>
  [...text.matchAll(notes)].map(({ 0: note, index }) => {
    const bracketed = /^[（(]/u.test(note) ? 1 : 0;
    const start = index + bracketed;
    const end = index + note.length - bracketed;
    return { text: text.slice(start, end), start, end };
  });
