import { canonicalAddress } from "../../domain/email";
import type { App } from "../app";

/** Whether a canonical address is meant, in what came at a time. */
type IsIt = (canonical: string, at: number) => boolean;

/** Reports that an address sent, and hand-overs to it or away from it. */
export function namedBy({ db }: App, isIt: IsIt) {
  const isIts = (address: string | null, at: number) => address !== null && isIt(canonicalAddress(address), at);
  return {
    reports: () => db.reports.senders().filter(({ email, createdAt }) => isIts(email, createdAt)),
    handOvers: () =>
      db.handOversOfAddress.all().filter(({ to, from, begunAt }) => isIts(to, begunAt) || isIts(from, begunAt)),
  };
}

/** Erases them, inside the caller's transaction; how many. */
export function forgetAddress(app: App, isIt: IsIt): number {
  const { db } = app;
  const named = namedBy(app, isIt);
  const [reports, handOvers] = [named.reports(), named.handOvers()];
  for (const { id } of reports) db.reports.delete(id);
  for (const { id, signatureId } of handOvers) {
    db.handOversOfAddress.remove(id);
    db.proposals.keep(signatureId);
  }
  return reports.length + handOvers.length;
}
