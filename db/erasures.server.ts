import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { KeyRing } from "../app/domain/keys.server";

export type Erasures = ReturnType<typeof openErasures>;

const HASH = /^[\w-]{43}$/;

/**
 * What was erased, beside the database, so that an older copy of it does not bring anybody back: a line each, a keyed hash of
 * the signature's id, which says nothing to whoever reads it.
 */
export function openErasures(file: string, keys: KeyRing) {
  return {
    /**
     * Adds signatures to the list; on the disk when it returns. Call it inside the transaction that erases them: its lock keeps
     * other processes from writing between, and without the line nothing is committed.
     */
    note(ids: readonly string[]): void {
      const isNew = !existsSync(file);
      const fd = openSync(file, "a+", 0o600);
      // What a power cut left of a line is no line, and the next one must not continue it.
      const start = isTorn(fd) ? "\n" : "";
      writeFileSync(fd, start + ids.map((id) => `${keys.erasureHashes(id)[0]}\n`).join(""));
      fsyncSync(fd);
      closeSync(fd);
      if (isNew) sync(dirname(file));
    },
    count: (): number => lines(file).length,
    /** Whether a signature is on the list, as it is now. */
    look(): (id: string) => boolean {
      const hashes = new Set(lines(file));
      return (id) => keys.erasureHashes(id).some((hash) => hashes.has(hash));
    },
  };
}

function isTorn(fd: number): boolean {
  const { size } = fstatSync(fd);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(fd, last, 0, 1, size - 1) === 1 && last.toString() !== "\n";
}

/** Those that were written to their end. */
const lines = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .slice(0, -1)
        .filter((line) => HASH.test(line))
    : [];

function sync(folder: string): void {
  const fd = openSync(folder, "r");
  fsyncSync(fd);
  closeSync(fd);
}
