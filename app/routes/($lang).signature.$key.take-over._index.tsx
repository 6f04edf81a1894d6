import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noticeAsked } from "~/http/act.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound, pageFor } from "~/http/page.server";
import { linkOf } from "~/http/private.server";
import { takenOverFrom } from "~/http/take-over.server";
import { CODE_ERRORS } from "~/ui/kit/form";
import { paths } from "~/ui/paths";
import { TakeOverOutcome } from "~/ui/signature/hand-over-outcomes";
import { TakeOverPage } from "~/ui/signature/take-over-page";
import { takeOverSignature } from "~/usecases/take-over-signature.server";

/** Opening the link changes nothing, however often and by whom. */
export function loader(args: LoaderFunctionArgs) {
  const { link, view, letter } = takenOverFrom(args);
  if (view.state === "over" || !letter) {
    const page = pageFor(args, { title: (words) => words.handOver.takeOver.over.title, unlisted: true });
    return json({ page, over: true as const }, 410);
  }
  const { state, organisation, slug, locale: own } = view;
  const title = letter.text.title;
  const page = pageFor(args, {
    title: (words) => words.handOver.takeOver.title(organisation),
    ...{ letter, own, unlisted: true },
  });
  return json({
    page,
    over: false as const,
    link,
    state,
    organisation,
    slug,
    title,
    notice: noticeAsked(args.request),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { id: handOverId, key } = linkOf(args);
  const { view, letter } = takenOverFrom(args);
  const { code = "" } = await formFields(request);
  const result = await takeOverSignature(context.app, { handOverId, key, code });
  switch (result.outcome) {
    case "taken-over": {
      const own = view.state === "over" ? undefined : view.locale;
      const { prefix } = pageFor(args, { title: () => "", letter, own });
      throw redirect(`${paths(prefix).signature(result.link)}?notice=tookOver`, 303);
    }
    case "with-moderators":
    case "over":
      // The page says so.
      throw redirect(new URL(request.url).pathname, 303);
    case "cannot":
      return json({ cannot: true as const }, 409);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: CODE_ERRORS[result.problem] } } });
    case "not-found":
      throw notFound();
  }
}

export default function TakeOver() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (data.over) return <TakeOverOutcome why="over" slug={null} />;
  const { link, state, organisation, slug, title, notice } = data;
  if (state === "with-moderators") return <TakeOverOutcome why="waiting" slug={slug} />;
  if (answer && "cannot" in answer) return <TakeOverOutcome why="cannot" slug={slug} />;
  const form = answer?.form;
  return (
    <TakeOverPage
      link={link}
      organisation={organisation}
      letter={title}
      form={form}
      notice={form ? undefined : notice}
    />
  );
}
