import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isDeclineReason } from "~/domain/decline";
import { statusesFor } from "~/domain/signature";
import { deciderOf, signatureAtDesk } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { notFound } from "~/http/page.server";
import { afterDecision } from "~/http/toast.server";
import { isLocale } from "~/i18n";
import { DeclinePage } from "~/ui/desk/act-pages";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { declineSignature } from "~/usecases/decline-signature.server";

const LONGEST_TEXT = 2_000;

export async function loader(args: LoaderFunctionArgs) {
  const { data } = await signatureAtDesk(args);
  const reason = new URL(args.request.url).searchParams.get("reason");
  return json({ ...data, reason: isDeclineReason(reason) ? reason : null });
}

export async function action(args: ActionFunctionArgs) {
  const { decider, fields } = await deciderOf(args);
  const { reason, text = "" } = fields;
  if (!isDeclineReason(reason)) throw notFound();
  const words = text.trim().slice(0, LONGEST_TEXT);
  if (words === "") return refuse(422, { reason, text, overtaken: null });
  const result = await declineSignature(args.context.app, { ...decider, reason, text: words });
  switch (result.outcome) {
    case "declined":
      throw afterDecision(args.context.app, decider.moderator, "declined", decider.id);
    case "overtaken":
      return json({ reason, text, overtaken: result }, 409);
  }
}

export default function Decline() {
  const { reason, ...at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signature } = at.review;
  const { locale } = signature;
  return (
    <ActAtDesk at={at} from={statusesFor("decline")} overtaken={answer?.overtaken}>
      <DeclinePage
        signature={{ ...signature, locale: isLocale(locale) ? locale : "en" }}
        reason={answer?.reason ?? reason}
        text={answer?.text}
      />
    </ActAtDesk>
  );
}
