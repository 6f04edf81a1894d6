import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor } from "~/http/desk.server";
import { AlarmsPage } from "~/ui/desk/alarms-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { reviewAlarms } from "~/usecases/review-alarms.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Alarms", "alarms");
  const alarms = reviewAlarms(args.context.app, moderator);
  return json({ ...around, alarms, mayDecide: can(moderator, "decide") });
}

export default function Alarms() {
  const { desk, alarms, mayDecide, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <AlarmsPage alarms={alarms} mayDecide={mayDecide} now={now} />
    </DeskLayout>
  );
}
