import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { openBackups } from "../db/backups/backups.server";
import { bootDatabase } from "../db/boot.server";
import { checkHead, writeHead } from "../db/head.server";
import { openJournal } from "../db/journal.server";
import { createMailbox } from "../emails/mailbox.server";
import { createMailer } from "../emails/mailer.server";
import type { Settings } from "./config.server";
import { createDocuments } from "./documents/documents.server";
import { openings } from "./domain/funnel";
import { keyRing } from "./domain/keys.server";
import type { App as UseCaseApp } from "./usecases/app";

export type App = Omit<UseCaseApp, "settings"> & { settings: Settings };
export type AppHandle = {
  app: App;
  /** Notes how far the chain of events has come: see writeHead. */
  noteHead(): void;
  /** Throws OlderCopy where the database is not as far as was once noted. */
  checkHead(): void;
  /** The migrations that were applied at opening. */
  migrated: readonly string[];
  close(): void;
};

type Options = {
  server: boolean;
  acceptClock?: boolean;
  skipHead?: boolean;
  /** The database's folder, where it is a copy that is made ready to take the database's place. */
  staging?: string;
};

/** Wires settings, database, mail, clock and chance into one App: nothing else in the program reaches for them. */
export function openApp(settings: Settings, options: Options): AppHandle {
  const { server, acceptClock = false, skipHead = false } = options;
  process.umask(0o077);
  const dir = settings.dataDir;
  mkdirSync(dir, { recursive: true, mode: 0o700 });

  const now = bootClock();
  const { random, keys } = openKeys(settings);
  const log = pino({ level: settings.logLevel, base: null });
  const mode = settings.demonstration ? "demonstration" : "live";
  const { db, headFile, release, migrated, brokenOff } = bootDatabase({
    dir: options.staging ?? dir,
    keys,
    mode,
    now,
    server,
    acceptClock,
    skipHead,
  });
  if (brokenOff) log.warn("a restore was broken off, and replaced nothing: to have it, run undersigned restore again");
  if (migrated.length > 0) log.info({ migrated }, "database migrated");

  const mailer =
    settings.smtpUrl === null
      ? createMailbox(join(dir, "mailbox.jsonl"))
      : createMailer({ smtpUrl: settings.smtpUrl, from: settings.mailFrom });
  const noteHead = () => writeHead(headFile, db, keys);
  const documents = createDocuments();
  const journal = openJournal(join(dir, "journal"), keys);
  const backups = openBackups(dir, { ...settings.backup, now });

  return {
    app: {
      ...{ db, mailer, documents, journal, backups, keys, log, now, random, settings },
      ...{ openings: openings(), timers: new Map() },
    },
    noteHead,
    checkHead: () => checkHead(headFile, db, keys),
    migrated,
    close() {
      if (server) noteHead();
      mailer.close();
      db.close();
      release();
    },
  };
}

/** The boot's clock, moved on by a monotonic one: a clock that jumps while running moves nothing here. */
export function bootClock(): () => number {
  const boot = Date.now() - performance.now();
  return () => Math.floor(boot + performance.now());
}

/** Chance and the keys: what can be had without the database. */
export function openKeys({ secretKey, secretKeyPrevious, dataDir }: Settings) {
  const random = pooledRandom();
  return { random, keys: keyRing(random, secretKey ?? demonstrationKey(dataDir, random), secretKeyPrevious) };
}

/** Asking the system for twelve bytes costs as much as asking for thousands. None is given out twice. */
function pooledRandom(size = 8_192) {
  let pool = Buffer.alloc(0);
  let used = 0;
  return (bytes: number): Buffer => {
    if (bytes > size) return randomBytes(bytes);
    if (used + bytes > pool.length) [pool, used] = [randomBytes(size), 0];
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
}

/** A demonstration makes its own key once. A live instance is given one: beside the file it would protect nothing. */
function demonstrationKey(dir: string, random: (bytes: number) => Buffer): Buffer {
  const file = join(dir, "secret-key");
  if (!existsSync(file)) writeFileSync(file, random(32).toString("base64"), { mode: 0o600 });
  return Buffer.from(readFileSync(file, "utf8"), "base64");
}
