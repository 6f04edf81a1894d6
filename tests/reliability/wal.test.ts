import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keyRing } from "~/domain/keys.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { openSqlite } from "../../db/connect.server";
import { openDb } from "../../db/open.server";
import { world } from "../support/world";
import { problemsOf } from "./support/database";
import { figure, LONG, times } from "./support/drill";

const CUTS = times(30, 300);

test("a log that was cut off anywhere opens to what was committed before, with a sound chain", async () => {
  const w = world();
  await w.letter();
  w.sqlite.pragma("wal_checkpoint(truncate)");
  /** How many events there were after each commit. */
  const committed = new Set([w.happened().length]);
  const { write } = w.app.db;
  const counting: typeof write = async (perform) => {
    const done = await write(perform);
    committed.add(w.happened().length);
    return done;
  };
  Object.assign(w.app.db, { write: counting });
  for (let n = 0; n < 12; n++) {
    const { id } = await w.confirmed();
    await w.approve(id);
    await w.sign();
  }
  const log = readFileSync(join(w.folder, "undersigned.db-wal"));
  const opened = new Set<number>();
  for (let cut = 0; cut < CUTS; cut++) {
    const folder = join(w.folder, `cut-${cut}`);
    mkdirSync(folder);
    const file = join(folder, "undersigned.db");
    copyFileSync(join(w.folder, "undersigned.db"), file);
    const bytes = Math.floor(Math.random() * (log.length + 1));
    writeFileSync(`${file}-wal`, log.subarray(0, bytes));

    const sqlite = openSqlite(file);
    expect(problemsOf(sqlite), `cut at ${bytes}`).toEqual([]);
    const db = openDb(sqlite, keyRing(w.app.random, w.secret));
    const verified = verifyLog({ ...w.app, db });
    expect(verified, `cut at ${bytes}`).toMatchObject({ outcome: "sound" });
    const events = [...db.events.all()].length;
    expect(committed).toContain(events);
    opened.add(events);
    sqlite.close();
  }
  expect(opened.size).toBeGreaterThan(3);
  if (LONG) {
    const drill = "the log cut off at random bytes";
    figure({ drill, what: "cuts, each opened to a committed state", value: CUTS, unit: "" });
    figure({ drill, what: "different states that they opened to", value: opened.size, unit: "" });
  }
});
