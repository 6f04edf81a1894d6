import type { Moderator } from "~/domain/moderator";
import type { Way } from "~/domain/session";
import { totpCode } from "~/domain/totp.server";
import { addPasskey, offerPasskey } from "~/usecases/add-passkey.server";
import { addTotp, offerTotp } from "~/usecases/add-totp.server";
import { type Seat, seatOf } from "~/usecases/session.server";
import { startSession } from "~/usecases/shared/session.server";
import { authenticator } from "./authenticator";
import type { World } from "./world";

/** A session's seat, which must be there. */
export async function seatFor(w: World, token: string): Promise<Seat> {
  const seat = await seatOf(w.app, token);
  if (!seat) throw new Error("no such session");
  return seat;
}

/** A moderator has signed in; by the operator's link, unless another way is said. */
export async function seated(w: World, moderator: Moderator, way: Way = "link") {
  const token = await w.app.db.write(() => startSession(w.app, moderator, { way, browser: "Firefox on Linux" }));
  return { token, seat: await seatFor(w, token) };
}

/** A moderator has added an app; its secret, and the session that goes on. */
export async function withApp(w: World, moderator: Moderator) {
  const { seat } = await seated(w, moderator);
  const { secret } = offerTotp(w.app, seat);
  const result = await addTotp(w.app, seat, { secret, code: totpCode(secret, w.clock.now) });
  if (result.outcome !== "added") throw new Error(result.outcome);
  return { secret, token: result.token, seat: await seatFor(w, result.token) };
}

/** A moderator has added a passkey; its device, and the session that goes on. */
export async function withPasskey(w: World, moderator: Moderator, counter = 0) {
  const { seat } = await seated(w, moderator);
  const device = authenticator(w.app.settings.baseUrl);
  const options = offerPasskey(w.app, seat);
  if (!options) throw new Error("no passkeys here");
  const result = await addPasskey(w.app, seat, device.create(options, { counter }));
  if (result.outcome !== "added") throw new Error(result.outcome);
  return { device, token: result.token, seat: await seatFor(w, result.token) };
}
