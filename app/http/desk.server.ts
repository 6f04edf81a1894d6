import { type AppLoadContext, redirect } from "@remix-run/node";
import { whoIs } from "~/usecases/session.server";
import { readCookie } from "./cookies.server";

type Args = { request: Request; context: AppLoadContext };

/** The moderator whose session this is. Anybody else is sent to sign in. */
export async function moderatorOf({ request, context }: Args) {
  const token = readCookie(request, context, "session");
  const moderator = token === null ? undefined : await whoIs(context.app, token);
  if (!moderator) throw redirect("/moderation/sign-in");
  return moderator;
}
