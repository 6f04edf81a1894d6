import { type AppLoadContext, redirect } from "@remix-run/node";
import { setCookie } from "./cookies.server";

/** To the desk, with a session. The cookie of the browser that asked has done its work. */
export function signedIn(context: AppLoadContext, token: string) {
  const headers = new Headers();
  headers.append("Set-Cookie", setCookie(context, "session", token)["Set-Cookie"]);
  headers.append("Set-Cookie", setCookie(context, "signingIn", "")["Set-Cookie"]);
  return redirect("/moderation", { status: 303, headers });
}
