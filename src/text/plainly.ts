/** Characters that turn the order of the words around them: with them a name can be made to read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text in which such characters are seen: each as one “�”, so that places within the text stay where they are. */
export const plainly = (text: string): string => text.replace(turning, "\ufffd");

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const controlling = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/gu;

/** A text that a terminal prints and does not obey: control characters too are seen, but for tabs and line ends. */
export const forTerminal = (text: string): string => plainly(text).replace(controlling, "\ufffd");

/** Whether a text shows all that it holds: no characters that control a terminal or turn the order of words. */
export const isPlain = (text: string): boolean => forTerminal(text) === text;
