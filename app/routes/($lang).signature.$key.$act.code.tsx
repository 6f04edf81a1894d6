import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { KEYHOLDER_PURPOSES } from "~/domain/challenge";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";
import { requestCode } from "~/usecases/request-code.server";

const SHORT_WAIT = 5 * 60_000;

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
export async function action(args: ActionFunctionArgs) {
  const { purpose, page } = actOf(args);
  const { id, key } = linkOf(args);
  const result = await requestCode(args.context.app, id, key, purpose);
  switch (result.outcome) {
    case "sent":
      return redirect(`${page}?notice=sentAgain`, 303);
    case "limited":
      return redirect(`${page}?notice=${result.wait > SHORT_WAIT ? "enough" : "wait"}`, 303);
    case "blocked":
      return redirect(`${page}?notice=enough`, 303);
    case "not-found":
      throw notFound();
  }
}
