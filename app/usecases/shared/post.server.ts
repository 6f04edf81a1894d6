import { canonicalAddress, isFreeMail, mailDomain } from "../../domain/email";
import { ID_BYTES, toId } from "../../domain/ids";
import type { MailKind } from "../../domain/mail";
import type { App } from "../app";
import { type Counted, countAgainst, type Standing } from "./limits.server";

type Mail = {
  kind: MailKind;
  signatureId?: string;
  challengeId?: string;
  moderatorId?: number;
  handOverId?: string;
  delay?: number;
};

export const newId = ({ random }: Pick<App, "random">) => toId(random(ID_BYTES));

export const newMessageId = (app: Pick<App, "random"> & { settings: Pick<App["settings"], "mailFrom"> }) =>
  `<${newId(app)}@${app.settings.mailFrom.slice(app.settings.mailFrom.lastIndexOf("@") + 1)}>`;

/** Puts a mail into the outbox, inside the caller's transaction. It is rendered and addressed when it is sent. */
export function post(app: App, { delay = 0, ...mail }: Mail): void {
  const now = app.now();
  app.db.outbox.insert({
    ...mail,
    messageId: newMessageId(app),
    createdAt: now,
    nextAt: now + delay,
  });
}

/** What a mail that somebody asked for, to an address that anybody can type, counts against. */
function mailLimits(email: string): Counted[] {
  const address = canonicalAddress(email);
  const domain = mailDomain(email);
  const kind = isFreeMail(domain) ? "free-mail" : "domain";
  return [
    ["address-1m", address],
    ["address-1d", address],
    [`${kind}-1h`, domain],
    [`${kind}-1d`, domain],
  ];
}

/** Whether this address asked never to be written to again, or is not known any more. */
export const isBlocked = ({ db, keys }: App, email: string): boolean =>
  email === "" || db.blockedAddresses.has(keys.addressHashes(canonicalAddress(email)));

/** Whether a mail to this address is within the limits and wanted; counts it if so. */
export function mayMail(app: App, email: string): Standing & { blocked: boolean } {
  if (isBlocked(app, email)) return { wait: 0, usedUp: [], blocked: true };
  return { ...countAgainst(app, mailLimits(email)), blocked: false };
}
