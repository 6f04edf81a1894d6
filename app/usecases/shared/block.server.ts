import { canonicalAddress } from "../../domain/email";
import type { App } from "../app";
import { note } from "./journal.server";

/** Never writes to an address again, whoever asks, inside the caller's transaction. */
export function blockAddress(app: App, email: string): void {
  const canonical = canonicalAddress(email);
  const hashes = app.keys.addressHashes(canonical);
  if (app.db.blockedAddresses.has(hashes)) return;
  app.db.blockedAddresses.add(hashes, email, app.now());
  note(app, [{ kind: "blocked", of: canonical, email }]);
}

/** Forgets that it is not to be written to. */
export function unblockAddress(app: App, email: string): void {
  const canonical = canonicalAddress(email);
  const hashes = app.keys.addressHashes(canonical);
  if (!app.db.blockedAddresses.has(hashes)) return;
  app.db.blockedAddresses.remove(hashes);
  note(app, [{ kind: "unblocked", of: canonical }]);
  app.journal.silence("blocked", canonical);
}
