import { canonicalAddress } from "../../domain/email";
import { JOURNAL_KINDS, type JournalKind, type Line } from "../../domain/journal";
import { isRole, type Moderator } from "../../domain/moderator";
import type { App } from "../app";
import { followSignature, pendingOf } from "./follow-signature.server";
import { forgetAddress, namedBy } from "./forget-address.server";
import { endSeat, reseat } from "./people.server";

/** What lines of the journal about one signature, person or address ask of the database. */
export type Act = {
  /** What of it is still to be done. */
  pending(): JournalKind[];
  /** Does it, inside the caller's transaction. */
  follow(): void;
};

/** By the hash that those lines have. Whoever the database does not know has no act. */
export function actsOf(app: App, lines: readonly Line[]): Map<string, Act> {
  const told = new Map<string, Line[]>();
  for (const line of lines) {
    const known = told.get(line.hash);
    if (known) known.push(line);
    else told.set(line.hash, [line]);
  }
  const acts = new Map<string, Act>();
  const about = (subject: (typeof JOURNAL_KINDS)[JournalKind]) =>
    lines.some(({ kind }) => JOURNAL_KINDS[kind] === subject);
  const find = (subject: string, of: string, act: (lines: Line[]) => Act) => {
    for (const hash of app.keys.journalHashes(subject, of)) {
      const found = told.get(hash);
      if (found) acts.set(hash, act(found));
    }
  };

  if (about("signature"))
    for (const batch of app.db.maintenance.marks())
      for (const { id } of batch) find("signature", id, (found) => signatureAct(app, id, found));
  if (about("moderator"))
    for (const { id, email } of app.db.moderators.all())
      find("moderator", canonicalAddress(email), (found) => seatAct(app, id, found));
  if (about("factor")) for (const id of app.db.credentials.ids()) find("factor", id, () => factorAct(app, id));
  for (const [hash, found] of told) {
    const act = JOURNAL_KINDS[found[0]?.kind ?? "erased"] === "address" ? addressAct(app, hash, found) : undefined;
    if (act) acts.set(hash, act);
  }
  return acts;
}

const signatureAct = (app: App, id: string, lines: Line[]): Act => ({
  pending: () => pendingOf(app, id, lines),
  follow: () => followSignature(app, id, lines),
});

const factorAct = (app: App, id: string): Act => ({
  pending: () => (app.db.credentials.find(id) ? ["factor-removed"] : []),
  follow() {
    const { db, now } = app;
    const factor = db.credentials.find(id);
    if (!factor) return;
    db.credentials.remove(id);
    db.sessions.endAll(factor.moderatorId);
    const subject = String(factor.moderatorId);
    const data = { kind: factor.kind };
    db.events.append({ at: now(), type: "moderator.factor-removed", subject, actor: "system", data });
  },
});

/** What was said of a seat last holds; whoever was removed stays so, though no owner is left. */
function seatAct(app: App, id: number, lines: Line[]): Act {
  const { kind, more } = lines.at(-1) ?? { kind: "seated" as const, more: "" };
  const find = () => app.db.moderators.find(id);
  const role = kind === "seated" && isRole(more) ? more : null;
  const differs = (person: Moderator | undefined) =>
    person !== undefined &&
    (role === null ? person.removedAt === null : person.removedAt !== null || person.role !== role);
  return {
    pending: () => (differs(find()) ? [kind] : []),
    follow() {
      const person = find();
      if (!person || !differs(person)) return;
      if (role === null) endSeat(app, "system", person);
      else reseat(app, "system", person, role);
    },
  };
}

function addressAct(app: App, hash: string, lines: Line[]): Act {
  const { db, keys } = app;
  const isIt = (canonical: string) => keys.journalHashes("address", canonical).includes(hash);
  const last = lines.findLast(({ kind }) => kind !== "forgotten");
  const forgottenAt = Number.parseInt(lines.findLast(({ kind }) => kind === "forgotten")?.more ?? "", 36);
  const isForgotten = (canonical: string, at: number) => at <= forgottenAt && isIt(canonical);
  const toBlock = () =>
    last?.kind === "blocked" &&
    last.email !== null &&
    !db.blockedAddresses.has(keys.addressHashes(canonicalAddress(last.email)))
      ? last.email
      : null;
  const toUnblock = () =>
    last?.kind === "unblocked" ? db.blockedAddresses.all().find((email) => isIt(canonicalAddress(email))) : undefined;
  const toForget = () => {
    const named = namedBy(app, isForgotten);
    return forgottenAt > 0 && named.reports().length + named.handOvers().length > 0;
  };
  return {
    pending: () => [
      ...(toBlock() === null ? [] : (["blocked"] as const)),
      ...(toUnblock() === undefined ? [] : (["unblocked"] as const)),
      ...(toForget() ? (["forgotten"] as const) : []),
    ],
    follow() {
      const [block, unblock] = [toBlock(), toUnblock()];
      if (block !== null) db.blockedAddresses.add(keys.addressHashes(canonicalAddress(block)), block, app.now());
      if (unblock !== undefined) db.blockedAddresses.remove(keys.addressHashes(canonicalAddress(unblock)));
      if (forgottenAt > 0) forgetAddress(app, isForgotten);
    },
  };
}
