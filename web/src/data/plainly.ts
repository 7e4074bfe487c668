/** Characters that turn the order of the words around them: with them a name can be made to read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text in which such characters are seen: each as one “�”, so that places within the text stay where they are. */
export const plainly = (text: string): string => text.replace(turning, "\ufffd");
