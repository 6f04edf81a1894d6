import type { Signature } from "../../../db/signature-mapper.server";
import { isFreeMail } from "../../domain/email";
import type { Event } from "../../domain/event";
import { cohortOf } from "../../domain/funnel";
import { statusesFor } from "../../domain/signature";
import type { App } from "../app";
import { note, silence } from "./journal.server";
import { scrubLater } from "./scrub.server";
import { step } from "./step.server";

const HASH_BYTES = 32;

/** Random bytes where hashes stood by which a signer could be known again. */
export const nobodys = ({ random }: App) => ({
  addressHash: Buffer.from(random(HASH_BYTES)),
  fingerprint: Buffer.from(random(HASH_BYTES)),
});

/**
 * Erases signatures for good, inside the caller's transaction: one that stood is withdrawn first, one that nobody confirmed is
 * deleted. They stand in the journal before anything is written. How many it came to; the others were erased
 * already, or are gone.
 */
export function erase(app: App, ids: readonly string[], actor: Event["actor"]): number {
  const kept = ids.flatMap((id) => app.db.signatures.find(id) ?? []).filter(({ erasedAt }) => erasedAt === null);
  if (kept.length === 0) return 0;
  note(
    app,
    kept.map(({ id }) => ({ kind: "erased", of: id })),
  );
  for (const signature of kept) silence(app, signature);
  for (const signature of kept) eraseNoted(app, signature, actor);
  scrubLater(app);
  return kept.length;
}

/** The same for one that the journal names already; the caller sees to the files. */
export function eraseNoted(app: App, signature: Signature, actor: Event["actor"]): void {
  const { id, status, emailDomain } = signature;
  // Everybody's mail domain says nothing of one.
  if (!isFreeMail(emailDomain)) app.db.funnel.unname(id, cohortOf(signature));
  if (status === "unconfirmed") return void step(app, signature, "purge", actor);
  if (!statusesFor("erase").includes(status)) step(app, signature, "withdraw", actor);
  app.db.lookAlikes.left(id);
  app.db.erasing.blank(id, nobodys(app));
  const blank = app.db.signatures.find(id);
  if (blank) step(app, blank, "erase", actor);
}
