import type { Scope } from "../app/editions.ts";

/** A list as a user names it: by its edition's number or by its township. */
export const listScope = (list: string): Scope =>
  /^\d{1,9}$/u.test(list) ? { edition: Number(list) } : { township: list };
