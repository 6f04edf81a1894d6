import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readCookie, setCookie } from "~/http/cookies.server";
import { signOut } from "~/usecases/session.server";

/** Nothing to see: the desk has the button. */
export const loader = () => redirect("/moderation", 303);

export async function action({ request, context }: ActionFunctionArgs) {
  const token = readCookie(request, context, "session");
  if (token !== null) await signOut(context.app, token);
  return redirect("/moderation/sign-in", { status: 303, headers: setCookie(context, "session", "") });
}
