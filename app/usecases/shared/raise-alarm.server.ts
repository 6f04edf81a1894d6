import type { Signature } from "../../../db/signature-mapper.server";
import { ALARMING, type AlarmCause, type AlarmKind, MANY_CONFIRMED } from "../../domain/alarm";
import { isFreeMail } from "../../domain/email";
import type { App } from "../app";
import type { Counted } from "./limits.server";

type Happening = { kind: AlarmKind; cause: AlarmCause; subject: string; letterId: number };

/** Tells the desk which limits are used up, in the transaction that refuses for it. */
export function raiseAlarms(app: App, usedUp: readonly Counted[], letterId: number): void {
  for (const [name, subject] of usedUp) {
    const kind = ALARMING[name];
    if (kind)
      raise(app, { kind, cause: "limit", subject: kind === "network" ? hashOf(app, subject) : subject, letterId });
  }
}

/** Tells the desk when many signatures were confirmed from one network or mail domain, this one among them. */
export function watchConfirmed(app: App, { networkHash, emailDomain, letterId }: Signature): void {
  const since = app.now() - MANY_CONFIRMED.window;
  const { alarms } = app.db;
  const cause = "confirmed";
  if (networkHash !== null && alarms.manyOfNetwork(networkHash, since, MANY_CONFIRMED.network))
    raise(app, { kind: "network", cause, subject: networkHash.toString("hex"), letterId });
  if (alarms.manyOfDomain(emailDomain, since, MANY_CONFIRMED[isFreeMail(emailDomain) ? "free-mail" : "domain"]))
    raise(app, { kind: "domain", cause, subject: emailDomain, letterId });
}

const raise = ({ db, now }: App, happening: Happening): void => db.alarms.raise(happening, now());

/** As signatures have it. */
const hashOf = ({ keys }: App, network: string) => keys.networkHash(network).toString("hex");
