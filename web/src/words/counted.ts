/** A count with its noun in the singular or the plural. */
export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
