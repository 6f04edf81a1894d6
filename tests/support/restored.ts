import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { type World, world } from "./world";

/** The database as it is now, for putting it back later. */
export function copyOf(w: World): string {
  const copy = join(mkdtempSync(join(tmpdir(), "undersigned-")), "copy.db");
  const sqlite = new Database(join(w.folder, "undersigned.db"), { readonly: true });
  sqlite.prepare("vacuum into ?").run(copy);
  sqlite.close();
  return copy;
}

/** The database as it was in a copy, with the journal as it is; the key may have been changed since. */
export function restored(w: World, copy: string, keys: { secret: Buffer; previous?: Buffer } = { secret: w.secret }) {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  copyFileSync(copy, join(folder, "undersigned.db"));
  if (existsSync(join(w.folder, "journal"))) copyFileSync(join(w.folder, "journal"), join(folder, "journal"));
  const again = world({ ...keys, folder });
  again.clock.now = w.clock.now;
  return again;
}
