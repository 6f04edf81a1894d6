import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { RetryMailsPage } from "~/ui/desk/retry-pages";
import { retryFailedMails } from "~/usecases/retry-mail.server";
import { reviewMail } from "~/usecases/review-mail.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Send again", "mail");
  const { failed } = reviewMail(args.context.app, moderator);
  return json({ ...around, failed, mayDecide: can(moderator, "decide") });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  await retryFailedMails(args.context.app, moderator);
  throw redirect(desk.mail, 303);
}

export default function RetryAll() {
  const { desk: around, failed, mayDecide } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...around}>
      <RetryMailsPage failed={failed} mayDecide={mayDecide} />
    </DeskLayout>
  );
}
