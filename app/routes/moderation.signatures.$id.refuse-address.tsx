import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { NewAddressAtDesk } from "~/ui/desk/new-address-at-desk";
import { refuseAddress } from "~/usecases/settle-hand-over.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const result = await refuseAddress(app, { ...decider, handOver: fields.handOver ?? "" });
  switch (result.outcome) {
    case "refused":
      throw afterDecision(app, decider.moderator, "addressRefused", decider.id, queue);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Refuse() {
  return <NewAddressAtDesk act="refuse" at={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
