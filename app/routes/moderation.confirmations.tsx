import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor } from "~/http/desk.server";
import { ConfirmationsPage } from "~/ui/desk/confirmations-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { reviewConfirmations } from "~/usecases/review-confirmations.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Confirmations", "confirmations");
  const funnel = reviewConfirmations(args.context.app, moderator);
  return json({ ...around, funnel, mayManage: can(moderator, "manage") });
}

export default function Confirmations() {
  const { desk, funnel, mayManage } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ConfirmationsPage {...funnel} mayManage={mayManage} />
    </DeskLayout>
  );
}
