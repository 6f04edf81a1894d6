import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "~/domain/signature";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { afterDecision } from "~/http/toast.server";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { AcceptPage } from "~/ui/desk/correction-pages";
import { RefusedNotice } from "~/ui/desk/notices";
import { acceptCorrection } from "~/usecases/accept-correction.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const anotherOrganisation = fields.anotherOrganisation === "yes";
  const result = await acceptCorrection(app, { ...decider, anotherOrganisation });
  switch (result.outcome) {
    case "accepted":
      throw afterDecision(app, decider.moderator, "accepted", decider.id, queue);
    case "similar":
      return json({ similar: result.listed }, 409);
    case "twin":
      return json({ refused: "twin" as const }, 409);
    case "overtaken":
      return json({ overtaken: result }, 409);
  }
}

export default function Accept() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { similar, refused, overtaken } = { similar: [], refused: null, overtaken: null, ...answer };
  const { signature, correction } = at.review;
  const waits = correction !== null && correction.decided === null && allows(signature, "accept", at.now);
  return (
    <ActAtDesk at={at} possible={waits} overtaken={overtaken} notice={refused && <RefusedNotice why={refused} />}>
      {correction && <AcceptPage signature={signature} correction={correction} similar={similar} />}
    </ActAtDesk>
  );
}
