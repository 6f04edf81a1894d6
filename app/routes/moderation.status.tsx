import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { StatusPage } from "~/ui/desk/status-page";
import { reviewStatus } from "~/usecases/review-status.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "How it runs", "status");
  return json({ ...around, status: reviewStatus(args.context.app, moderator) });
}

export default function Status() {
  const { desk, status, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <StatusPage {...status} now={now} />
    </DeskLayout>
  );
}
