import { eq } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { meta } from "./schema";

/** Facts about the database itself. */
export type Fact =
  | "mode"
  | "key-check"
  /** Up to which byte it has taken in the journal beside it; -1 where the journal has lost some of that. */
  | "journal"
  /** The event since which the files hold what was erased; empty where they don't. */
  | "unscrubbed"
  /** Of a database that was put back: when the backup was made, and what it held. */
  | "backup";

export function openMeta({ orm }: Connection) {
  return {
    get: (key: Fact): string | undefined => orm.select().from(meta).where(eq(meta.key, key)).get()?.value,
    set: (key: Fact, value: string): void =>
      void orm.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run(),
  };
}
