import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { KeyRing } from "../app/domain/keys.server";
import { replaceFile } from "./files.server";
import type { Db } from "./open.server";

/** The database is older than what was last seen of it, or its chain is another one. */
export class OlderCopy extends Error {}

const note = z.object({
  seq: z.int(),
  hash: z.string(),
  signature: z.string(),
});
const signed = (seq: number, hash: string) => `${seq} ${hash}`;

/** Writes down, signed and beside the database, how far the chain of events has come. */
export function writeHead(file: string, db: Db, keys: KeyRing): void {
  const head = db.events.head();
  if (!head) return;
  const hash = head.hash.toString("hex");
  const signature = keys.signHead(signed(head.seq, hash));
  replaceFile(file, JSON.stringify({ seq: head.seq, hash, signature }));
}

/** Throws OlderCopy where the database does not contain the event that was last written down. */
export function checkHead(file: string, db: Db, keys: KeyRing): void {
  if (!existsSync(file)) return;
  const { seq, hash, signature } = read(file);
  if (!keys.headFits(signed(seq, hash), signature)) throw new OlderCopy("the note of the chain's head was changed");
  const found = db.events.find(seq);
  if (!found) throw new OlderCopy(`the database ends before event ${seq}, which was already written`);
  if (found.hash.toString("hex") !== hash) throw new OlderCopy(`event ${seq} is not the one that was written`);
}

function read(file: string) {
  try {
    return note.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new OlderCopy("the note of the chain's head cannot be read");
  }
}
