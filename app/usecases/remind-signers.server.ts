import { canonicalAddress } from "../domain/email";
import { takesConfirmations } from "../domain/letter";
import type { App } from "./app";
import { liveChallenge } from "./shared/code.server";
import { isBlocked, mayMail, post } from "./shared/post.server";
import { mailFor } from "./shared/submit.server";

const HOUR = 3_600_000;
/** After the first mail was handed over. */
const REMIND_AFTER = 48 * HOUR;
const BATCH = 50;

/** Reminds everybody who is due, once, in small transactions. How many. */
export async function remindSigners(app: App): Promise<number> {
  let reminded = 0;
  for (let after = { mailedAt: 0, seq: 0 }; ; ) {
    const due = app.db.reminders.due(app.now() - REMIND_AFTER, after, BATCH);
    const last = due.at(-1);
    if (!last) return reminded;
    after = last;
    reminded += await app.db.write(() => due.filter(({ id }) => remind(app, id)).length);
  }
}

/** Whoever is beyond the limits of mails has another chance with the next run; whoever cannot be reminded has none. */
function remind(app: App, id: string): boolean {
  const now = app.now();
  const signature = app.db.signatures.find(id);
  const letter = signature && app.db.letters.byId(signature.letterId);
  if (!letter || signature.status !== "unconfirmed" || signature.remindedAt !== null) return false;

  const hashes = app.keys.addressHashes(canonicalAddress(signature.email));
  const inVain =
    !takesConfirmations(letter, now) ||
    isBlocked(app, signature.email) ||
    app.db.reminders.hasFailed(hashes) ||
    mailFor(app, signature).mail !== "confirm";
  if (!inVain && mayMail(app, signature.email).wait > 0) return false;
  app.db.reminders.done(id, now);
  if (inVain) return false;
  post(app, { kind: "reminder", signatureId: id, challengeId: liveChallenge(app, id, "confirm") });
  app.db.events.append({ at: now, type: "mail.reminded", subject: id, actor: "system", data: {} });
  return true;
}
