import { type Readiness, readinessOf } from "../../domain/readiness";
import type { App } from "../app";

/** What whoever looks after the site wants to know of it, at a glance. Times are milliseconds since the epoch, sizes bytes. */
export type Standing = Readiness & ReturnType<typeof look>;

export function standing(app: App): Standing {
  const seen = look(app);
  const since = (at: number | null) => (at === null ? null : app.now() - at);
  const readiness = readinessOf({
    writes: app.db.watching.canWrite(),
    hasOurSchema: app.db.watching.hasOurSchema(),
    freeBytes: seen.sizes.free,
    mailWaits: since(seen.mails.oldestAt),
    backupAge: since(seen.backedUpAt ?? app.db.turns.knownSince("backup")),
    demonstration: app.settings.demonstration,
  });
  return { ...readiness, ...seen };
}

const look = ({ db: { watching }, backups }: App) => ({
  mails: watching.mails(),
  sizes: watching.sizes(),
  backedUpAt: backups.state().made?.at ?? null,
});
