import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changesBetween } from "~/domain/changes";
import { parseSignForm } from "~/domain/organisation";
import { rememberSigned } from "~/http/cookies.server";
import { formFields, refuse, retryAfter } from "~/http/form.server";
import { letterOf, notFound, pageFor } from "~/http/page.server";
import type { Dictionary } from "~/i18n";
import { paths } from "~/ui/paths";
import { HeldPage } from "~/ui/sign/held-page";
import { NotOpenPage } from "~/ui/sign/not-open-page";
import { SignPage } from "~/ui/sign/sign-page";
import { TRAP } from "~/ui/sign/trap";
import { signLetter } from "~/usecases/sign-letter.server";
import { viewVersion } from "~/usecases/view-letter.server";

export function loader(args: LoaderFunctionArgs) {
  const letter = letterOf(args);
  const { slug, version, state, closesAt, held } = letter;
  const closed = state === "closed";
  const title = ({ sign, hold }: Dictionary) => (closed ? sign.closed.title : held ? hold.title : sign.title);
  return json({ page: pageFor(args, { title, letter }), slug, version, closedAt: closed ? closesAt : null, held });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const letter = letterOf(args);
  const { locale, prefix } = pageFor(args, { title: () => "", letter });
  const values = await formFields(request);
  const form = parseSignForm(values);
  if ("errors" in form) return refuse(422, { form: { values, errors: form.errors } });

  const result = await signLetter(context.app, {
    slug: letter.slug,
    submission: form.data,
    language: letter.text.language,
    locale,
    network: context.network,
    robot: Boolean(values[TRAP]),
  });
  switch (result.outcome) {
    case "submitted":
      throw redirect(paths(prefix).sent(letter.slug), {
        status: 303,
        headers: rememberSigned(request, context, result.id),
      });
    case "limited":
      return refuse(429, { form: { values, errors: {} }, limited: true }, result.wait);
    case "outdated":
      return refuse(409, { form: { values, errors: {} }, changed: changedSince(args, form.data.version) });
    case "closed":
    case "held":
      return refuse(409, { form: { values, errors: {} } });
    case "scheduled":
    case "not-found":
      throw notFound();
  }
}

/** From the text that was read to the one that stands. */
function changedSince(args: ActionFunctionArgs, read: number) {
  const { slug, text } = letterOf(args);
  const before = viewVersion(args.context.app, slug, read, text.language)?.text;
  const comparable = before?.language === text.language ? before : { title: "", body: "" };
  return { language: text.language, changes: changesBetween(comparable, text) };
}

export const headers = retryAfter;

export default function Sign() {
  const { slug, version, closedAt, held } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (closedAt !== null) return <NotOpenPage slug={slug} state="closed" at={closedAt} />;
  if (held && !answer) return <HeldPage slug={slug} held={held} />;
  return <SignPage slug={slug} version={version} held={held} {...answer} />;
}
