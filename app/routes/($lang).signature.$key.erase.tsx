import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actPage } from "~/http/act.server";
import { erasedOf, erasedPage } from "~/http/erased.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { ErasePage } from "~/ui/signature/erase-page";
import { ErasedPage } from "~/ui/signature/outcomes";
import { eraseSignature } from "~/usecases/erase-signature.server";

export function loader(args: LoaderFunctionArgs) {
  // The action has erased the signature that its own page is about.
  const erased = erasedOf(args);
  return erased ? erasedPage(args, erased) : actPage(args, "erase", (words) => words.erase.link);
}

export async function action(args: ActionFunctionArgs) {
  const { id, key } = linkOf(args);
  const { code = "" } = await formFields(args.request);
  // A second try at what is done already ends where the first did.
  if (erasedOf(args)) return json({ done: true as const });
  const result = await eraseSignature(args.context.app, { id, key, code });
  switch (result.outcome) {
    case "erased":
      return json({ done: true as const });
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function Erase() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!data.signature || (answer && "done" in answer)) return <ErasedPage />;
  const { link, signature, sent, notice } = data;
  return <ErasePage link={link} signature={signature} sent={sent} notice={answer ? undefined : notice} {...answer} />;
}
