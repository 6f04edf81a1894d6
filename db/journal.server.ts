import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Entry, JOURNAL_KINDS, type Line } from "../app/domain/journal";
import type { KeyRing } from "../app/domain/keys.server";
import { replaceFile, sync } from "./files.server";
import { journalFormat, linesOf } from "./journal-line.server";

export type Journal = ReturnType<typeof openJournal>;

/**
 * What an older copy of the database must not undo, in a file beside it: a line each, with a keyed hash that says nothing
 * to whoever reads it. Everything that writes is called inside a transaction of the database, whose lock keeps other
 * processes from writing between. No line ever moves: how far a database has taken the journal in is a number of bytes,
 * and what is taken out of a line is overwritten at its length.
 */
export function openJournal(file: string, keys: KeyRing) {
  const { parse, write, rewrite } = journalFormat(keys);
  const text = () => (existsSync(file) ? readFileSync(file, "latin1") : "");

  /** Writes the lines that `change` changes anew; the file is the old one or the new one, whenever it is looked at. */
  function edit(change: (line: string) => string, upTo = Number.POSITIVE_INFINITY): void {
    const before = text();
    let at = 0;
    const after = before.split("\n").map((line) => {
      at += line.length + 1;
      return at <= upTo ? change(line) : line;
    });
    const whole = after.join("\n");
    if (whole !== before) replaceFile(file, Buffer.from(whole, "latin1"));
  }

  return {
    size: (): number => (existsSync(file) ? statSync(file).size : 0),
    /** Adds lines, on the disk when it returns: from which byte to which. */
    append(entries: readonly Entry[]): { start: number; end: number } {
      const isNew = !existsSync(file);
      const fd = openSync(file, "a+", 0o600);
      try {
        const start = fstatSync(fd).size;
        // What a power cut left of a line is no line, and the next one must not continue it.
        const mend = start > 0 && byteAt(fd, start - 1) !== "\n" ? "\n" : "";
        writeFileSync(fd, mend + entries.map((entry) => `${write(entry)}\n`).join(""));
        fsyncSync(fd);
        if (isNew) sync(dirname(file));
        return { start, end: fstatSync(fd).size };
      } finally {
        closeSync(fd);
      }
    },
    /** Whether a line ends at this byte. */
    endsAt(at: number): boolean {
      if (at === 0) return true;
      const fd = openSync(file, "r");
      try {
        return byteAt(fd, at - 1) === "\n";
      } finally {
        closeSync(fd);
      }
    },
    /** Every whole line after this byte, in order, and how many were written under a key that is not set. */
    read(from: number): { lines: Line[]; end: number; foreign: number } {
      const { lines, end } = linesOf(text(), from);
      const read = lines.flatMap((line) => parse(line) ?? []);
      const known = read.filter(({ hash }) => keys.knowsJournalHash(hash));
      return { lines: known, end, foreign: read.length - known.length };
    },
    /** Takes the address out of every line that names one for this signature or address; of those that end at a byte. */
    silence(kind: "handed-over" | "blocked", of: string, upTo?: number): void {
      const hashes = keys.journalHashes(JOURNAL_KINDS[kind], of);
      edit((line) => rewrite.silence(line, kind, hashes), upTo);
    },
    /** Seals every address again, under the current key, which also names it then; how many. */
    reseal(): number {
      let resealed = 0;
      edit((line) => {
        const again = rewrite.reseal(line);
        if (again !== line) resealed += 1;
        return again;
      });
      return resealed;
    },
  };
}

function byteAt(fd: number, at: number): string {
  const byte = Buffer.alloc(1);
  return readSync(fd, byte, 0, 1, at) === 1 ? byte.toString("latin1") : "";
}
