import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { RemindersPage } from "~/ui/desk/reminders-page";
import { reviewLetter } from "~/usecases/review-letters.server";
import { switchReminders } from "~/usecases/switch-reminders.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Reminders", "confirmations");
  const { slug, reminds } = reviewLetter(args.context.app, moderator, args.params.slug ?? "");
  return json({ ...around, slug, reminds, mayManage: can(moderator, "manage") });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { reminds } = await formFields(args.request);
  await switchReminders(args.context.app, moderator, args.params.slug ?? "", reminds === "yes");
  throw redirect(desk.confirmations, 303);
}

export default function Reminders() {
  const { desk: around, slug, reminds, mayManage } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...around}>
      <RemindersPage slug={slug} reminds={reminds} mayManage={mayManage} />
    </DeskLayout>
  );
}
