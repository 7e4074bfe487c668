/** How far each entry of the browser's history was scrolled when it was left, by the entry's key. */
export const leftPlaces = new Map<string, number>();
