import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedHere } from "~/http/cookies.server";
import { formFields, refuse } from "~/http/form.server";
import { letterOf, pageFor } from "~/http/page.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { ConfirmedPage, LostPage, SentPage } from "~/ui/sign/sent-page";
import { CannotConfirmPage } from "~/ui/signature/outcomes";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { viewSubmission } from "~/usecases/view-signature.server";

const NOTICES = ["sentAgain", "sentPlain"] as const;

export function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const letter = letterOf(args);
  const submission = viewSubmission(context.app, signedHere(request, context), letter.slug);
  const page = pageFor(args, { title: (words) => words.sign.sent.title, letter, unlisted: true });
  const asked = new URL(request.url).searchParams.get("notice");
  const notice = NOTICES.find((name) => name === asked);
  const common = { page, slug: letter.slug, contact: letter.contact, closesAt: letter.closesAt, notice };
  if (!submission) return json({ ...common, submission: null, confirmed: false });
  const { organisation, email, reference, status } = submission;
  return json({ ...common, submission: { organisation, email, reference }, confirmed: status !== "unconfirmed" });
}

/** The code, typed in the browser that signed. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const letter = letterOf(args);
  const to = paths(pageFor(args, { title: () => "", letter }).prefix);
  const here = signedHere(request, context);
  const submission = viewSubmission(context.app, here, letter.slug);
  if (!submission) throw redirect(to.sent(letter.slug), 303);

  const { code = "" } = await formFields(request);
  const result = await confirmSignature(context.app, submission.id, { signedHere: here }, code);
  switch (result.outcome) {
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
    case "already":
      throw redirect(to.sent(letter.slug), 303);
    // The link is handed out only now: together with this browser it would have confirmed by itself.
    case "confirmed":
      throw redirect(`${to.signature(result.link)}?notice=confirmedNow`, 303);
    case "closed":
    case "too-many-organisations":
      return json({ cannot: result.outcome });
  }
}

export default function Sent() {
  const { slug, submission, confirmed, contact, closesAt, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!submission) return <LostPage slug={slug} />;
  if (confirmed) return <ConfirmedPage slug={slug} organisation={submission.organisation} />;
  if (answer && "cannot" in answer) {
    return answer.cannot === "closed" ? (
      <CannotConfirmPage slug={slug} why="tooLate" closedAt={closesAt ?? 0} />
    ) : (
      <CannotConfirmPage slug={slug} why="tooMany" />
    );
  }
  return <SentPage slug={slug} contact={contact} notice={answer ? undefined : notice} {...submission} {...answer} />;
}
