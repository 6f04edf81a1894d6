import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type KeyRing, keyRing } from "~/domain/keys.server";
import { type Boot, BootError, type Booted, bootDatabase } from "../../db/boot.server";
import { writeHead } from "../../db/head.server";
import { NOON } from "./app";

export const [OLD, NEW] = [randomBytes(32), randomBytes(32)];
export const ring = (secret: Buffer, previous: Buffer | null = null) => keyRing(randomBytes, secret, previous);

/** A data folder of its own, in which servers and commands start, all with one key unless it is said. */
export function folder() {
  const dir = join(mkdtempSync(join(tmpdir(), "undersigned-")), "data");
  const open: Booted[] = [];
  onTestFinished(() => {
    for (const booted of open) stop(booted);
    rmSync(join(dir, ".."), { recursive: true });
  });
  function stop({ db, release }: Booted) {
    db.close();
    release();
  }
  function start(boot: Partial<Boot> = {}): Booted {
    const keys = ring(OLD);
    const booted = bootDatabase({
      dir,
      keys,
      mode: "live",
      now: () => NOON,
      server: true,
      acceptClock: false,
      ...boot,
    });
    open.push(booted);
    return booted;
  }
  return {
    ...{ dir, file: join(dir, "undersigned.db"), start },
    stop(booted: Booted) {
      open.splice(open.indexOf(booted), 1);
      stop(booted);
    },
    refusal: (boot: Partial<Boot> = {}) => {
      try {
        start(boot);
      } catch (error) {
        if (error instanceof BootError) return error.message;
        throw error;
      }
      return "none";
    },
  };
}

/** Something happens, and the server notes how far it has come. */
export async function live({ db, headFile }: Booted, keys: KeyRing = ring(OLD), at = NOON) {
  await db.write(() => db.events.append({ at, type: "letter.closed", subject: "s", actor: "operator", data: {} }));
  writeHead(headFile, db, keys);
}
