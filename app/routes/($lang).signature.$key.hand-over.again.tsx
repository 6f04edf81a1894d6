import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";
import { inviteAgain } from "~/usecases/invite-again.server";

function handOverPage(args: LoaderFunctionArgs) {
  const { link, letter, signature } = presentOf(args);
  return paths(pageFor(args, { title: () => "", letter, own: signature.locale }).prefix).act(link, "hand-over");
}

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(handOverPage(args), 303);

/** Writes to the new address again. Whether it may have another mail is not told here. */
export async function action(args: ActionFunctionArgs) {
  const page = handOverPage(args);
  const { id, key } = linkOf(args);
  const { outcome } = await inviteAgain(args.context.app, id, key);
  if (outcome === "not-found") throw notFound();
  return redirect(`${page}?again=yes`, 303);
}
