import { canonicalAddress } from "../domain/email";
import type { App } from "./app";
import { countAgainst } from "./shared/limits.server";
import { mayMail, post } from "./shared/post.server";

export type MailLinksOutcome =
  | { outcome: "asked" }
  /** Milliseconds until this network may ask again. */
  | { outcome: "limited"; wait: number };

/**
 * Mails an address the links of all its signatures, in one mail. An address that has none, or must not be written to, is
 * looked up and counted alike, and answered alike: only the mail differs.
 */
export async function mailLinks(
  app: App,
  { email, network }: { email: string; network: string },
): Promise<MailLinksOutcome> {
  return app.db.write((): MailLinksOutcome => {
    const { wait } = countAgainst(app, [
      ["links-10m", network],
      ["links-1d", network],
    ]);
    if (wait > 0) return { outcome: "limited", wait };
    const [newest] = app.db.addresses.signed(app.keys.addressHashes(canonicalAddress(email)), 1);
    const allowed = mayMail(app, email);
    // In the newest one's language.
    if (newest && allowed.wait === 0 && !allowed.blocked) post(app, { kind: "links", signatureId: newest.id });
    return { outcome: "asked" };
  });
}
