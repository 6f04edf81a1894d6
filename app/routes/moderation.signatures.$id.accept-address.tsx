import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { NewAddressAtDesk } from "~/ui/desk/new-address-at-desk";
import { acceptAddress } from "~/usecases/settle-hand-over.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const result = await acceptAddress(app, { ...decider, handOver: fields.handOver ?? "" });
  switch (result.outcome) {
    case "accepted":
      throw afterDecision(app, decider.moderator, "addressAccepted", decider.id, queue);
    case "cannot":
      return json({ overtaken: null, cannot: true }, 409);
    case "overtaken":
      return json({ overtaken: result, cannot: false }, 409);
  }
}

export default function Accept() {
  return <NewAddressAtDesk act="accept" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
