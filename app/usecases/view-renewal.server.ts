import type { StoredText } from "../../db/letters.server";
import type { App } from "./app";
import { newerText } from "./shared/new-version.server";
import { holdsLink } from "./shared/proof.server";

export type Renewal = { before: StoredText; after: StoredText };

/** What its signer is asked to sign, beside what was signed; null where there is nothing to ask. */
export function viewRenewal(app: App, id: string, key: string): Renewal | null {
  const signature = app.db.signatures.find(id);
  if (!signature || !holdsLink(app, signature, { key, signedHere: [] })) return null;
  const newer = newerText(app, signature);
  return newer && { before: newer.before, after: newer.after };
}
