import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { notFound } from "~/http/page.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { RetryMailPage } from "~/ui/desk/retry-pages";
import { retryMail } from "~/usecases/retry-mail.server";
import { reviewOneMail } from "~/usecases/review-mail.server";

const idOf = ({ params }: Pick<LoaderFunctionArgs, "params">) =>
  /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Send again", "mail");
  const mail = reviewOneMail(args.context.app, moderator, idOf(args));
  if (!mail) throw notFound();
  return json({ ...around, mail, mayDecide: can(moderator, "decide") });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { outcome } = await retryMail(args.context.app, moderator, idOf(args));
  switch (outcome) {
    case "retried":
      throw redirect(desk.mail, 303);
    case "gone":
      return json({ gone: true }, 409);
  }
}

export default function Retry() {
  const { desk: around, mail, mayDecide } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...around}>
      <RetryMailPage mail={mail} mayDecide={mayDecide} gone={answer !== undefined} />
    </DeskLayout>
  );
}
