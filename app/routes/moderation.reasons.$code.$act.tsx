import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demand } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { notFound } from "~/http/page.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { OfferReasonPage } from "~/ui/desk/reason-pages";
import { offerReason, reviewReason } from "~/usecases/manage-reasons.server";

/** Whether a reason is offered after the act. */
const ACTS: Partial<Record<string, boolean>> = { retire: false, restore: true };

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Reason", "reasons");
  const reason = reviewReason(args.context.app, moderator, args.params.code ?? "");
  if (ACTS[args.params.act ?? ""] === undefined) throw notFound();
  return json({ ...around, reason });
}

export async function action(args: ActionFunctionArgs) {
  const owner = await moderatorOf(args);
  demand(owner, "manage");
  const offered = ACTS[args.params.act ?? ""];
  if (offered === undefined) throw notFound();
  const { outcome } = await offerReason(args.context.app, owner, args.params.code ?? "", offered);
  switch (outcome) {
    case "done":
      throw redirect(to.reasons, 303);
    case "last":
      return json({ isLast: true }, 409);
  }
}

export default function OfferReason() {
  const { desk, reason } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...desk}>
      <OfferReasonPage reason={reason} isLast={answer !== undefined} />
    </DeskLayout>
  );
}
