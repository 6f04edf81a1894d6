import type { Signature } from "../../../db/signature-mapper.server";
import { allows } from "../../domain/signature";
import type { App } from "../app";
import { nobodys } from "./erase.server";
import { changeAddress } from "./hand-over.server";
import { digestOf, hasOpenTwin, step } from "./step.server";

/**
 * Hands a signature over again as the journal says: no older link and no older address has any power afterwards. Where its
 * address is not known any more, or stands for the organisation already, nobody looks after the signature.
 */
export function followHandOver(app: App, signature: Signature, keyVersion: number, email: string | null): void {
  const { db } = app;
  db.proposals.close(signature.id, app.now());
  if (email !== null && !hasOpenTwin(app, { ...signature, email })) {
    const changed = changeAddress(app, signature, email, keyVersion);
    if (allows(changed, "hand-over", app.now())) step(app, changed, "hand-over", "system");
    else tell(app, changed);
    return;
  }
  const strangers = nobodys(app);
  const changed = { ...signature, ...strangers, email: "", keyVersion };
  db.addresses.change(changed);
  db.erasing.forgetContact(signature.id, strangers);
  const forgotten = db.signatures.find(signature.id) ?? changed;
  if (allows(forgotten, "forget", app.now())) step(app, forgotten, "forget", "system");
  else tell(app, forgotten);
}

/** Where the life has no such step from here, as the copy may be from before it was confirmed. */
function tell(app: App, signature: Signature): void {
  const { id, status, hiddenAt } = signature;
  app.db.events.append({
    ...{ at: app.now(), type: "signature.handed-over", subject: id, actor: "system" },
    data: { from: status, to: status, ...(hiddenAt !== null && { hidden: true }), ...digestOf(signature) },
  });
}
