import type { Signature } from "../../../db/signature-mapper.server";
import { type JournalKind, type Line, UPHELD } from "../../domain/journal";
import { DECISION_MAILS } from "../../domain/mail";
import { allows } from "../../domain/signature";
import type { App } from "../app";
import { eraseNoted } from "./erase.server";
import { followHandOver } from "./follow-hand-over.server";
import { scrubLater } from "./scrub.server";
import { step } from "./step.server";

/** What the journal's lines about a signature ask for that is not so yet, in the order in which it is to be done. */
export function pendingOf(app: App, id: string, lines: readonly Line[]): JournalKind[] {
  const signature = app.db.signatures.find(id);
  return signature ? pending(app, signature, lines) : [];
}

function pending(app: App, signature: Signature, lines: readonly Line[]): JournalKind[] {
  if (signature.erasedAt !== null) return [];
  const has = (kind: JournalKind) => lines.some((line) => line.kind === kind);
  if (has("erased")) return ["erased"];
  const kinds: JournalKind[] = [];
  if (Number(handOverOf(lines)?.more ?? 0) > signature.keyVersion) kinds.push("handed-over");
  if (has("withdrawn")) return signature.status === "withdrawn" ? kinds : [...kinds, "withdrawn"];
  const dispute = lines.findLast(({ kind }) => kind === "disputed" || kind === "dismissed");
  if (dispute?.kind === "disputed" && disputing(app, signature) !== null) kinds.push("disputed");
  return kinds;
}

/** Brings a signature to where the journal has it, by steps of its life; inside the caller's transaction. */
export function followSignature(app: App, id: string, lines: readonly Line[]): void {
  const { db } = app;
  const now = () => db.signatures.find(id);
  for (let signature = now(); signature; signature = now()) {
    const [kind] = pending(app, signature, lines);
    if (kind === "erased") {
      eraseNoted(app, signature, "system");
      scrubLater(app);
      return;
    }
    if (kind === "handed-over") {
      const line = handOverOf(lines);
      followHandOver(app, signature, Number(line?.more), line?.email ?? null);
    } else if (kind === "withdrawn" || kind === "disputed") {
      const action = kind === "withdrawn" ? leaving(app, signature, lines) : disputing(app, signature);
      // Declined, it cannot be disputed beside another open one of its address; on the list it is not.
      if (action === null || "refused" in step(app, signature, action, "system")) {
        if (kind === "withdrawn") step(app, signature, "withdraw", "system");
        return;
      }
      db.outbox.cancelQueued(id, DECISION_MAILS);
    } else return;
  }
}

/** Each one's address takes the place of the one before. */
const handOverOf = (lines: readonly Line[]) => lines.findLast(({ kind }) => kind === "handed-over");

/** Of whom a moderator found that they never signed, it is not told that they withdrew. */
function leaving(app: App, signature: Signature, lines: readonly Line[]): "withdraw" | "uphold" | "dispute" {
  const upheld = lines.some(({ kind, more }) => kind === "withdrawn" && more === UPHELD);
  const can = (action: "uphold" | "dispute") => upheld && allows(signature, action, app.now());
  return can("uphold") ? "uphold" : can("dispute") ? "dispute" : "withdraw";
}

/** What "this wasn't us" does from here. */
function disputing(app: App, signature: Signature): "disown" | "dispute" | null {
  const can = (action: "disown" | "dispute") => allows(signature, action, app.now());
  return can("disown") ? "disown" : can("dispute") ? "dispute" : null;
}
