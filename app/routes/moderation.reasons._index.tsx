import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { ReasonsPage } from "~/ui/desk/reason-pages";
import { reviewReasons } from "~/usecases/manage-reasons.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Reasons", "reasons");
  const reasons = reviewReasons(args.context.app, moderator);
  return json({ ...around, reasons, mayManage: can(moderator, "manage") });
}

export default function Reasons() {
  const { desk, reasons, mayManage } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ReasonsPage reasons={reasons} mayManage={mayManage} />
    </DeskLayout>
  );
}
