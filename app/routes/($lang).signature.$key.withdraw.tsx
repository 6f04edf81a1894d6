import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actPage } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { DonePage } from "~/ui/signature/outcomes";
import { WithdrawPage } from "~/ui/signature/withdraw-page";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";

export const loader = (args: LoaderFunctionArgs) =>
  actPage(args, "withdraw", (words) => words.signature.actions.withdraw);

export async function action(args: ActionFunctionArgs) {
  const { id, key } = linkOf(args);
  const { code = "" } = await formFields(args.request);
  const result = await withdrawSignature(args.context.app, { id, key, code });
  switch (result.outcome) {
    case "withdrawn":
    // A second try at what is done already ends where the first did.
    case "not-possible":
      return json({ done: "withdrawn" as const });
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function Withdraw() {
  const { link, signature, sent, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { organisation, slug, status } = signature;
  if ((answer && "done" in answer) || status === "withdrawn") {
    return <DonePage what="withdrawn" organisation={organisation} slug={slug} />;
  }
  return (
    <WithdrawPage link={link} signature={signature} sent={sent} notice={answer ? undefined : notice} {...answer} />
  );
}
