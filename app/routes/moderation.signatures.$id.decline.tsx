import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "~/domain/signature";
import { deciderOf, signatureAtDesk } from "~/http/decision.server";
import { refuse } from "~/http/form.server";
import { afterDecision } from "~/http/toast.server";
import { isLocale } from "~/i18n";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { DeclinePage } from "~/ui/desk/decline-page";
import { declineSignature, offeredReasons } from "~/usecases/decline-signature.server";

const LONGEST_TEXT = 2_000;

export async function loader(args: LoaderFunctionArgs) {
  const { data } = await signatureAtDesk(args);
  const chosen = new URL(args.request.url).searchParams.get("reason");
  const locale = isLocale(data.review.signature.locale) ? data.review.signature.locale : "en";
  return json({ ...data, locale, reasons: offeredReasons(args.context.app, locale), chosen });
}

export async function action(args: ActionFunctionArgs) {
  const { decider, fields, queue } = await deciderOf(args);
  const { reason = "", text = "", withoutMail } = fields;
  const words = withoutMail === "yes" ? null : text.trim().slice(0, LONGEST_TEXT);
  if (words === "") return refuse(422, { reason, text, overtaken: null });
  const result = await declineSignature(args.context.app, { ...decider, reason, text: words });
  switch (result.outcome) {
    case "declined":
      throw afterDecision(args.context.app, decider.moderator, "declined", decider.id, queue);
    case "overtaken":
      return json({ reason, text, overtaken: result }, 409);
  }
}

export default function Decline() {
  const { chosen, locale, reasons, ...at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActAtDesk at={at} possible={allows(at.review.signature, "decline", at.now)} overtaken={answer?.overtaken}>
      <DeclinePage
        signature={{ ...at.review.signature, locale }}
        reasons={reasons}
        chosen={answer?.reason ?? chosen}
        text={answer?.text}
      />
    </ActAtDesk>
  );
}
