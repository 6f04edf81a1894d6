import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { CODE_ERRORS, emptyForm, type FormState } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { HandOverOpenPage } from "~/ui/signature/hand-over-open-page";
import { HandOverPage } from "~/ui/signature/hand-over-page";
import { handOverSignature } from "~/usecases/hand-over-signature.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const page = pageFor(args, { title: (words) => words.handOver.title, letter, own, unlisted: true });
  const { handOver } = signature;
  if (handOver === null) throw redirect(paths(page.prefix).signature(link), 303);
  const { searchParams } = new URL(args.request.url);
  const notice = noticeAsked(args.request);
  return json({
    ...{ page, link, handOver, notice },
    sent: codeIsLive(args.context.app, signature.id, "hand-over"),
    // The notices of a code are those of the form.
    anew: searchParams.has("anew") || notice !== undefined,
    again: searchParams.has("again"),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const { letter, signature } = presentOf(args);
  const values = await formFields(args.request);
  const { email: typed = "", code = "" } = values;
  const again = (errors: FormState<"email" | "code">["errors"]) => refuse(422, { form: { values, errors } });
  const email = parseEmail(typed);
  if (email === null) return again({ email: typed.trim() === "" ? "email.required" : "email.invalid" });

  const result = await handOverSignature(args.context.app, { id, key, code }, email);
  const to = paths(pageFor(args, { title: () => "", letter, own: signature.locale }).prefix);
  switch (result.outcome) {
    case "asked":
      throw redirect(to.act(link, "hand-over"), 303);
    case "not-possible":
      throw redirect(to.signature(link), 303);
    case "same":
      return again({ email: "email.same" });
    case "code":
      return again({ code: CODE_ERRORS[result.problem] });
    case "not-found":
      throw notFound();
  }
}

export default function HandOver() {
  const { link, handOver, sent, anew, again, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (handOver !== "possible" && !anew && !answer)
    return <HandOverOpenPage link={link} waiting={handOver === "with-moderators"} again={again} />;
  return <HandOverPage link={link} sent={sent} form={answer?.form ?? emptyForm} notice={answer ? undefined : notice} />;
}
