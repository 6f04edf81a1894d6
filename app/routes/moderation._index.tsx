import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { queueOf, rememberOrder } from "~/http/queue.server";
import { toastFor } from "~/http/toast.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { Queue } from "~/ui/desk/queue";
import { InQueue } from "~/ui/desk/queue-context";
import { filterChoices, reviewQueue } from "~/usecases/review-queue.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const query = queueOf(args);
  const { moderator, ...around } = await deskFor(args, `Signatures: ${query.status}`, query.status);
  const queue = { query, ...reviewQueue(app, moderator, query), choices: filterChoices(app, moderator) };
  const toast = toastFor(app, moderator, args.request);
  return json({ ...around, queue, toast }, { headers: rememberOrder(args) });
}

export default function Desk() {
  const { desk, queue, now, toast } = useLoaderData<typeof loader>();
  return (
    <InQueue query={queue.query}>
      <DeskLayout {...desk} list={<Queue {...queue} open={null} now={now} />} toast={toast} />
    </InQueue>
  );
}
