import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { ReportsPage } from "~/ui/desk/report-pages";
import { reviewReports } from "~/usecases/review-reports.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Reports", "reports");
  return json({ ...around, ...reviewReports(args.context.app, moderator), mayDecide: can(moderator, "decide") });
}

export default function Reports() {
  const { desk, open, hidden, settled, mayDecide, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ReportsPage open={open} hidden={hidden} settled={settled} mayDecide={mayDecide} now={now} />
    </DeskLayout>
  );
}
