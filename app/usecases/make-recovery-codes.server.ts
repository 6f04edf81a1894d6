import { DomainError } from "../domain/errors";
import type { App } from "./app";
import { makeCodes, noteFactor } from "./shared/factor.server";
import type { Seat } from "./shared/session.server";

/** Ten recovery codes, for whoever has a factor that they can stand in for. Those before are worth nothing. */
export async function makeRecoveryCodes(app: App, seat: Seat): Promise<string[]> {
  const { moderator, lacks } = seat;
  if (lacks !== null) throw new DomainError("forbidden");
  if (!app.db.credentials.hasFactor(moderator.id)) throw new DomainError("conflict");
  return app.db.write(() => {
    noteFactor(app, seat, "moderator.recovery-made");
    return makeCodes(app, moderator.id);
  });
}
