import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseLines } from "~/domain/lines";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf, presentOf } from "~/http/private.server";
import { CODE_ERRORS, type FormState } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { AnswerPage } from "~/ui/signature/answer-page";
import { answerQuestion } from "~/usecases/answer-question.server";
import { codeIsLive } from "~/usecases/view-signature.server";

export function loader(args: LoaderFunctionArgs) {
  const { link, signature, letter } = presentOf(args);
  const own = signature.locale;
  const page = pageFor(args, { title: (words) => words.signature.answer.title, letter, own, unlisted: true });
  const { question } = signature;
  if (!question) throw redirect(`${paths(page.prefix).signature(link)}?notice=notAsked`, 303);
  const sent = codeIsLive(args.context.app, signature.id, "answer");
  return json({ page, link, question, sent, notice: noticeAsked(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { id, key, link } = linkOf(args);
  const { letter, signature } = presentOf(args);
  const values = await formFields(args.request);
  const { question = "", code = "" } = values;
  const again = (errors: FormState<"answer" | "code">["errors"]) =>
    refuse(422, { form: { values, errors }, changed: false });
  const answer = parseLines("answer", values.answer);
  if ("error" in answer) return again({ answer: answer.error });

  const result = await answerQuestion(args.context.app, { id, key, code }, { question, ...answer });
  const { prefix } = pageFor(args, { title: () => "", letter, own: signature.locale });
  switch (result.outcome) {
    case "answered":
      throw redirect(`${paths(prefix).signature(link)}?notice=answered`, 303);
    case "no-longer-asked":
      // Where there is none now, the loader leads to the private page.
      return refuse(409, { form: { values, errors: {} }, changed: true });
    case "code":
      return again({ code: CODE_ERRORS[result.problem] });
    case "not-found":
      throw notFound();
  }
}

export default function Answer() {
  const { link, question, sent, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AnswerPage link={link} question={question} sent={sent} notice={answer ? undefined : notice} {...answer} />;
}
