import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isStatus } from "~/domain/signature";
import { deskFor } from "~/http/desk.server";
import { toastFor } from "~/http/toast.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { Queue } from "~/ui/desk/queue";
import { reviewQueue } from "~/usecases/review-queue.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const asked = new URL(args.request.url).searchParams.get("status");
  const status = isStatus(asked) ? asked : "waiting";
  const { moderator, ...around } = await deskFor(args, `Signatures: ${status}`, status);
  const toast = toastFor(app, moderator, args.request);
  return json({ ...around, status, items: reviewQueue(app, moderator, status), toast });
}

export default function Desk() {
  const { desk, status, items, now, toast } = useLoaderData<typeof loader>();
  return <DeskLayout {...desk} list={<Queue status={status} items={items} open={null} now={now} />} toast={toast} />;
}
