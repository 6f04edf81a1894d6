import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { signedHere } from "~/http/cookies.server";
import { formFields } from "~/http/form.server";
import { letterOf, pageFor } from "~/http/page.server";
import { paths } from "~/ui/paths";
import { resendCode } from "~/usecases/resend-code.server";
import { viewSubmission } from "~/usecases/view-signature.server";

const sentPage = (args: LoaderFunctionArgs) => {
  const letter = letterOf(args);
  return paths(pageFor(args, { title: () => "", letter }).prefix).sent(letter.slug);
};

/** Nothing to see: the page that asks is the one that tells. */
export const loader = (args: LoaderFunctionArgs) => redirect(sentPage(args), 303);

/** Says the same whether a mail went out or its address had enough. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const here = signedHere(request, context);
  const submission = viewSubmission(context.app, here, letterOf(args).slug);
  const plain = (await formFields(request)).plain === "yes";
  if (submission) await resendCode(context.app, submission.id, { signedHere: here }, plain);
  return redirect(`${sentPage(args)}?notice=${plain ? "sentPlain" : "sentAgain"}`, 303);
}
