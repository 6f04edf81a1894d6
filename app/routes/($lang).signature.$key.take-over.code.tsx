import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { afterAsking } from "~/http/fresh-code.server";
import { pageFor } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { takenOverFrom } from "~/http/take-over.server";
import { paths } from "~/ui/paths";
import { sendTakeOverCode } from "~/usecases/invite-again.server";

function takeOverPage(args: LoaderFunctionArgs) {
  const { link, view, letter } = takenOverFrom(args);
  const own = view.state === "over" ? undefined : view.locale;
  return paths(pageFor(args, { title: () => "", letter, own }).prefix).takeOver(link);
}

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(takeOverPage(args), 303);

/** Mails the code again to the new address, which holds the link. */
export async function action(args: ActionFunctionArgs) {
  const page = takeOverPage(args);
  const { id, key } = linkOf(args);
  const asked = await sendTakeOverCode(args.context.app, id, key);
  return asked.outcome === "over" ? redirect(page, 303) : afterAsking(page, asked);
}
