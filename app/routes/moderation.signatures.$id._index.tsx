import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signatureAtDesk } from "~/http/decision.server";
import { toastFor } from "~/http/toast.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { Toast } from "~/ui/desk/notices";
import { Queue } from "~/ui/desk/queue";
import { SignatureCard } from "~/ui/desk/signature-card";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, data } = await signatureAtDesk(args);
  return json({ ...data, toast: toastFor(args.context.app, moderator, args.request) });
}

export default function Signature() {
  const { desk, review, mayDecide, items, now, toast } = useLoaderData<typeof loader>();
  const { id, status } = review.signature;
  return (
    <DeskLayout {...desk} list={<Queue status={status} items={items} open={id} now={now} />}>
      <SignatureCard {...review} mayDecide={mayDecide} now={now} />
      {toast && <Toast {...toast} />}
    </DeskLayout>
  );
}
