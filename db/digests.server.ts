import { eq, isNull } from "drizzle-orm";
import type { Digest } from "../app/domain/digest";
import type { Connection } from "./connect.server";
import { moderators } from "./schema";

/** Who is told that something waits, and whether something new does. */
export function openDigests({ orm, sqlite }: Connection) {
  const arrived = sqlite
    .prepare<[number], number>(
      `select exists (select 1 from events e join signatures s on s.id = e.subject
      where e.seq >= ? and (
        s.status in ('waiting', 'disputed') and s.asked_at is null
          and e.type in ('signature.confirmed', 'signature.vouched', 'signature.corrected', 'signature.answered', 'signature.disputed')
        or s.proposed_at is not null and e.type = 'signature.proposed'))`,
    )
    .pluck();
  const reported = sqlite
    .prepare<[number], number>("select exists (select 1 from reports where settled_at is null and created_at >= ?)")
    .pluck();
  const { id, digest, digestedAt } = moderators;

  return {
    subscribers: () =>
      orm.select({ id, digest, digestedAt }).from(moderators).where(isNull(moderators.removedAt)).all(),
    of: (moderatorId: number): Digest =>
      orm.select({ digest }).from(moderators).where(eq(id, moderatorId)).get()?.digest ?? "off",
    choose: (moderatorId: number, chosen: Digest): void =>
      void orm.update(moderators).set({ digest: chosen }).where(eq(id, moderatorId)).run(),
    /** Until this moment they were told of all that is new. */
    told: (moderatorId: number, now: number): void =>
      void orm.update(moderators).set({ digestedAt: now }).where(eq(id, moderatorId)).run(),
    /** Whether anything that came with this event or later, or was reported since this time, still waits. */
    isNew: (seq: number, time: number): boolean => arrived.get(seq) === 1 || reported.get(time) === 1,
  };
}
