import { type AppLoadContext, redirect } from "@remix-run/node";
import { setCookie } from "./cookies.server";

/** To the desk, with a session. The cookie of the browser that asked has done its work. */
export function signedIn(context: AppLoadContext, token: string) {
  const headers = new Headers(setCookie(context, "session", token));
  headers.append("Set-Cookie", setCookie(context, "signingIn", "")["Set-Cookie"]);
  return redirect("/moderation", { status: 303, headers });
}

/** After the first factor come the recovery codes. */
export const factorAdded = (context: AppLoadContext, { token, isFirst }: { token: string; isFirst: boolean }) =>
  seatMoved(context, token, isFirst ? "/moderation/account/recovery" : "/moderation/account");

/** On to a page with another token, for somebody whose factors have changed. */
export const seatMoved = (context: AppLoadContext, token: string, to: string) =>
  redirect(to, { status: 303, headers: setCookie(context, "session", token) });
