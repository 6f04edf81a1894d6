import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk } from "~/ui/desk/desk-paths";
import { SettlePage } from "~/ui/desk/report-pages";
import { reviewReport } from "~/usecases/review-reports.server";
import { settleReport } from "~/usecases/settle-report.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Report", "reports");
  const report = reviewReport(args.context.app, moderator, args.params.id ?? "");
  return json({ ...around, report, mayDecide: can(moderator, "decide") });
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const { outcome } = await settleReport(args.context.app, moderator, args.params.id ?? "");
  switch (outcome) {
    case "settled":
      throw redirect(desk.reports, 303);
    case "already":
      return json({ overtaken: true }, 409);
  }
}

export default function Settle() {
  const { desk: around, report, mayDecide, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...around}>
      <SettlePage report={report} mayDecide={mayDecide} overtaken={answer !== undefined} now={now} />
    </DeskLayout>
  );
}
