import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isCorrectable } from "~/domain/correction";
import { type Field, parseCorrection } from "~/domain/organisation";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import type { Dictionary } from "~/i18n";
import { CODE_ERRORS, type FormState } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { CorrectPage } from "~/ui/signature/correct-page";
import { CannotConfirmPage } from "~/ui/signature/outcomes";
import type { SignatureView } from "~/ui/signature/types";
import { correctSignature } from "~/usecases/correct-signature.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const title = ({ signature: { correct }, correction }: Dictionary) =>
    signature.status === "declined" ? correct.title : correction.title;
  const page = pageFor(args, { title, letter, own, unlisted: true });
  if (!isCorrectable(signature.status)) throw redirect(paths(page.prefix).signature(link), 303);
  const sent = codeIsLive(args.context.app, signature.id, "correct");
  return json({ page, link, signature, sent, notice: noticeAsked(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const { letter, signature } = presentOf(args);
  const values = await formFields(args.request);
  const form = parseCorrection(values);
  const again = (errors: FormState<Field | "code">["errors"]) => refuse(422, { form: { values, errors } });
  if ("errors" in form) return again(form.errors);

  const result = await correctSignature(args.context.app, { id, key, code: values.code ?? "" }, form.data);
  const { prefix } = pageFor(args, { title: () => "", letter, own: signature.locale });
  switch (result.outcome) {
    case "waiting":
    case "changed":
    case "proposed":
    case "both":
    case "taken-back":
    case "unchanged":
      throw redirect(`${paths(prefix).signature(link)}?notice=${NOTICES[result.outcome]}`, 303);
    case "not-possible":
      throw redirect(paths(prefix).signature(link), 303);
    case "twin":
      return json({ twin: form.data.organisation }, 409);
    case "code":
      return again({ code: CODE_ERRORS[result.problem] });
    case "not-found":
      throw notFound();
  }
}

const NOTICES = {
  waiting: "corrected",
  changed: "changed",
  proposed: "proposed",
  both: "both",
  "taken-back": "takenBack",
  unchanged: "unchanged",
} as const;

export default function Correct() {
  const { link, signature, sent, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug } = signature;
  if (answer && "twin" in answer) {
    return <CannotConfirmPage slug={slug} why="alreadySigned" organisation={answer.twin} />;
  }
  const form = answer?.form ?? { values: asItIs(signature), errors: {} };
  return <CorrectPage link={link} signature={signature} sent={sent} form={form} notice={answer ? undefined : notice} />;
}

/** The form as it would change nothing, or as what waits was wanted. The link alone shows no personal field. */
function asItIs({ correction, ...signature }: SignatureView): Record<string, string> {
  const { organisation, website, country, sector, statement, showRepresentative } = {
    ...signature,
    ...correction?.wanted,
  };
  return {
    ...{ organisation, website, country, sector, statement: statement ?? "" },
    ...(showRepresentative && { showRepresentative: "yes" }),
  };
}
