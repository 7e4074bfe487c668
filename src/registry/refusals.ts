import { type ErrorCode, KnownError } from "../model/known-error.ts";
import type { Store } from "./store.ts";

/** Why documents could not be read, by their bytes. */
export class Refusals {
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  /** Why a version of the readers could not read a document; undefined where it did not try, or could. */
  async of(sha256: string, reader: string): Promise<KnownError | undefined> {
    const row = await this.store.db
      .selectFrom("refusal")
      .select(["code", "message", "message_zh"])
      .where("sha256", "=", sha256)
      .where("reader", "=", reader)
      .executeTakeFirst();
    return row && new KnownError(row.code as ErrorCode, row.message, row.message_zh);
  }

  /** Keeps why a version of the readers could not read a document, in the place of what was kept of it. */
  keep(sha256: string, reader: string, { code, message, messageZh }: KnownError): Promise<void> {
    const why = { reader, code, message, message_zh: messageZh };
    return this.store.transaction(async (queries) => {
      await queries
        .insertInto("refusal")
        .values({ sha256, ...why })
        .onConflict((conflict) => conflict.column("sha256").doUpdateSet(why))
        .execute();
    });
  }
}
