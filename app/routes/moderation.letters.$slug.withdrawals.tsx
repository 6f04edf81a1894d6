import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { WithdrawalsPage } from "~/ui/desk/withdrawals-page";
import { reviewLetter } from "~/usecases/review-letters.server";
import { switchWithdrawals } from "~/usecases/switch-withdrawals.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Withdrawn names", "letters");
  const { slug, tellsWithdrawals: tells } = reviewLetter(args.context.app, moderator, args.params.slug ?? "");
  return json({ ...around, slug, tells, mayManage: can(moderator, "manage") });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { tells } = await formFields(args.request);
  await switchWithdrawals(args.context.app, moderator, args.params.slug ?? "", tells === "yes");
  throw redirect(desk.letter(args.params.slug ?? ""), 303);
}

export default function Withdrawals() {
  const { desk: around, slug, tells, mayManage } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...around}>
      <WithdrawalsPage slug={slug} tells={tells} mayManage={mayManage} />
    </DeskLayout>
  );
}
