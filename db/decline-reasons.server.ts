import { asc } from "drizzle-orm";
import type { Connection } from "./connect.server";
import { declineReasons } from "./desk-schema";

export type DeclineReasonRow = typeof declineReasons.$inferSelect;

/** The reasons for declining that an owner added or changed. */
export const openDeclineReasons = ({ orm }: Connection) => ({
  all: (): DeclineReasonRow[] =>
    orm.select().from(declineReasons).orderBy(asc(declineReasons.position), asc(declineReasons.code)).all(),
  save: ({ code, ...row }: DeclineReasonRow): void =>
    void orm
      .insert(declineReasons)
      .values({ code, ...row })
      .onConflictDoUpdate({ target: declineReasons.code, set: row })
      .run(),
});
