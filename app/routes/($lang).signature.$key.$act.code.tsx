import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { KEYHOLDER_PURPOSES } from "~/domain/challenge";
import { freshCode } from "~/http/fresh-code.server";
import { notFound, pageFor } from "~/http/page.server";
import { presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";

function actOf(args: LoaderFunctionArgs) {
  const purpose = KEYHOLDER_PURPOSES.find((name) => name === args.params.act);
  if (!purpose) throw notFound();
  const { link, letter, signature } = presentOf(args);
  const { prefix } = pageFor(args, { title: () => "", letter, own: signature.locale });
  return { purpose, page: paths(prefix).act(link, purpose) };
}

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(actOf(args).page, 303);

/** Mails a fresh code for withdrawing, disputing or correcting. Whoever holds the link is told when to come back. */
export function action(args: ActionFunctionArgs) {
  const { purpose, page } = actOf(args);
  return freshCode(args, purpose, page);
}
