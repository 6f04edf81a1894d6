import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseName } from "~/domain/organisation";
import { allows } from "~/domain/signature";
import { deciderOf, decisionPage } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { NamePage } from "~/ui/desk/name-page";
import { renameSignature } from "~/usecases/rename-signature.server";

export const loader = decisionPage;

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const name = parseName(fields);
  if ("errors" in name)
    return refuse(422, { form: { values: fields, errors: name.errors }, refused: null, overtaken: null });
  const result = await renameSignature(app, { ...decider, ...name.data });
  switch (result.outcome) {
    case "renamed":
    case "restored":
      throw afterDecision(app, decider.moderator, result.outcome, decider.id, queue);
    case "unchanged":
      return refuse(422, { form: { values: fields, errors: {} }, refused: "unchanged" as const, overtaken: null });
    case "twin":
      return refuse(409, { form: { values: fields, errors: {} }, refused: "twin" as const, overtaken: null });
    case "overtaken":
      return json({ form: null, refused: null, overtaken: result }, 409);
  }
}

export default function ShownName() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActAtDesk at={at} possible={allows(at.review.signature, "name", at.now)} overtaken={answer?.overtaken}>
      <NamePage signature={at.review.signature} form={answer?.form} refused={answer?.refused} />
    </ActAtDesk>
  );
}
