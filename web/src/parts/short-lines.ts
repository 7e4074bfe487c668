/** A line break between two lines of one or two characters, as a text layer that lost its columns has them. */
const breakBetweenShortLines = /(?<=(?:^|\n)[^\n]{1,2})\n(?=[^\n]{1,2}(?:\n|$))/gu;

/** Such lines run on, a blank for each break: the text keeps its length, so that places within it stay where they are. */
export const joinShortLines = (text: string): string => text.replace(breakBetweenShortLines, " ");
