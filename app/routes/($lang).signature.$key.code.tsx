import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { signedHere } from "~/http/cookies.server";
import { pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { paths } from "~/ui/paths";
import { resendCode } from "~/usecases/resend-code.server";

const signaturePage = (args: LoaderFunctionArgs) => {
  const { link, letter, signature } = presentOf(args);
  return paths(pageFor(args, { title: () => "", letter, own: signature.locale }).prefix).signature(link);
};

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(signaturePage(args), 303);

/** Mails the code of a signature that is still to be confirmed. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { id, key } = linkOf(args);
  await resendCode(context.app, id, { key, signedHere: signedHere(request, context) }, false);
  return redirect(`${signaturePage(args)}?notice=sentAgain`, 303);
}
