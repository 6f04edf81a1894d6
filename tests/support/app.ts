import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { createDocuments } from "../../app/documents/documents.server";
import { openings } from "../../app/domain/funnel";
import { keyRing } from "../../app/domain/keys.server";
import { DEFAULT_LIMITS } from "../../app/domain/limits";
import { DEFAULT_PERIODS } from "../../app/domain/periods";
import type { App } from "../../app/usecases/app";
import { openBackups } from "../../db/backups/backups.server";
import type { Hook } from "../../db/backups/hook.server";
import type { Sealing } from "../../db/backups/seal.server";
import { openSqlite } from "../../db/connect.server";
import { openJournal } from "../../db/journal.server";
import { migrate } from "../../db/migrate.server";
import { openDb } from "../../db/open.server";
import type { Mail, Mailer } from "../../emails/mailer.server";

export const NOON = Date.UTC(2027, 2, 9, 12);

type Options = {
  /** SECRET_KEY and the one before it. */
  secret?: Buffer;
  previous?: Buffer | null;
  /** The data folder of an App that is closed. */
  folder?: string;
  log?: Logger;
  sealing?: Sealing;
  /** Of the data folder. */
  hook?: (folder: string) => Hook;
};

/** An App on a real, migrated database in a folder of its own, with a clock that stands until it is moved. */
export function testApp(mailer: Mailer = quietMailer(), options: Options = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "undersigned-"));
  const clock = { now: NOON };
  const sqlite = openSqlite(join(folder, "undersigned.db"));
  migrate(sqlite, clock.now);
  const keys = keyRing(randomBytes, options.secret ?? randomBytes(32), options.previous);
  const app: App = {
    db: openDb(sqlite, keys),
    mailer,
    documents: createDocuments(),
    journal: openJournal(join(folder, "journal"), keys),
    backups: openBackups(folder, {
      sealing: options.sealing ?? null,
      hook: options.hook?.(folder) ?? null,
      now: () => clock.now,
    }),
    keys,
    log: options.log ?? pino({ level: "silent" }),
    now: () => clock.now,
    random: randomBytes,
    openings: openings(),
    timers: new Map(),
    settings: {
      baseUrl: "https://letters.example",
      demonstration: false,
      mailFrom: "noreply@letters.example",
      controller: "Alliance for Children Online e.V.",
      contact: "privacy@alliance.example",
      limits: DEFAULT_LIMITS,
      periods: DEFAULT_PERIODS,
    },
  };
  return {
    app,
    clock,
    sqlite,
    folder,
    close() {
      app.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A mailer that takes everything, and keeps it in `sent`. */
export function quietMailer(): Mailer & { sent: Mail[] } {
  const sent: Mail[] = [];
  return {
    sent,
    async send(mail) {
      sent.push(mail);
      return { ok: true };
    },
    close() {},
  };
}
