import { z } from "zod";
import { type Entry, JOURNAL_KINDS, type JournalKind, type Line } from "../app/domain/journal";
import type { KeyRing } from "../app/domain/keys.server";

/** `kind hash [more] [sealed]`; dots stand where something sealed was taken out. */
const LINE = /^([a-z-]+) ([\w-]{48})(?: ([\w-]{1,15}))?(?: ([\w-]{43,}|\.{43,}))?$/;
const NOTHING = "-";
/** Whom a line is about, and the address, so that it can be sealed and hashed again under another key. */
const sealedPart = z.tuple([z.string(), z.string()]);

type Raw = { kind: JournalKind; hash: string; more: string; sealed: string | undefined };

const isKind = (text: string): text is JournalKind => Object.hasOwn(JOURNAL_KINDS, text);

function split(line: string): Raw | undefined {
  const [, kind = "", hash = "", more = NOTHING, sealed] = LINE.exec(line) ?? [];
  return isKind(kind) ? { kind, hash, more, sealed } : undefined;
}

/** The whole lines of a text that begin after a byte, each with the byte after it; and the byte after the last. */
export function linesOf(text: string, from: number): { lines: { text: string; end: number }[]; end: number } {
  const lines: { text: string; end: number }[] = [];
  let start = from;
  for (let at = text.indexOf("\n", start); at !== -1; at = text.indexOf("\n", start)) {
    lines.push({ text: text.slice(start, at), end: at + 1 });
    start = at + 1;
  }
  return { lines, end: start };
}

/** How a line of the journal is written and read: see openJournal. */
export function journalFormat(keys: KeyRing) {
  const place = (hash: string) => ({ table: "journal", column: "email", row: hash });
  const hashOf = (kind: JournalKind, of: string) => keys.journalHashes(JOURNAL_KINDS[kind], of)[0] ?? "";
  const seal = (hash: string, of: string, email: string) =>
    keys.seal(JSON.stringify([of, email]), place(hash)).toString("base64url");
  const open = (hash: string, sealed: string) =>
    sealedPart.parse(JSON.parse(keys.open(Buffer.from(sealed, "base64url"), place(hash))));
  const isSealed = (sealed: string | undefined): sealed is string => sealed !== undefined && !sealed.startsWith(".");
  const join = (kind: JournalKind, hash: string, more: string, email: string) => `${kind} ${hash} ${more} ${email}`;

  return {
    write(entry: Entry): string {
      const { kind, of } = entry;
      const hash = hashOf(kind, of);
      const more = "more" in entry ? entry.more : NOTHING;
      if ("email" in entry) return join(kind, hash, more, seal(hash, of, entry.email));
      return more === NOTHING ? `${kind} ${hash}` : `${kind} ${hash} ${more}`;
    },
    /** Undefined for what is no line of ours, such as half a one. */
    parse({ text, end }: { text: string; end: number }): Line | undefined {
      const raw = split(text);
      if (!raw) return undefined;
      const { kind, hash, more, sealed } = raw;
      const opened = isSealed(sealed) && keys.knowsJournalHash(hash) ? open(hash, sealed)[1] : null;
      return { kind, hash, more, email: opened, end };
    },
    rewrite: {
      silence(line: string, kind: JournalKind, hashes: readonly string[]): string {
        // Most lines have no address, and this is done while others wait.
        const raw = line.startsWith(kind) ? split(line) : undefined;
        if (raw?.kind !== kind || !isSealed(raw.sealed) || !hashes.includes(raw.hash)) return line;
        return join(kind, raw.hash, raw.more, ".".repeat(raw.sealed.length));
      },
      reseal(line: string): string {
        const raw = split(line);
        if (!raw || !isSealed(raw.sealed) || !keys.knowsJournalHash(raw.hash)) return line;
        const [of, email] = open(raw.hash, raw.sealed);
        const hash = hashOf(raw.kind, of);
        return join(raw.kind, hash, raw.more, seal(hash, of, email));
      },
    },
  };
}
