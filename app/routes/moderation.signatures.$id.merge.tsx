import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canStay } from "~/domain/merging";
import { deciderOf, signatureAtDesk } from "~/http/decision.server";
import { notFound } from "~/http/page.server";
import { afterDecision } from "~/http/toast.server";
import { ActAtDesk } from "~/ui/desk/at-desk";
import { MergePage } from "~/ui/desk/merge-page";
import { RefusedNotice } from "~/ui/desk/notices";
import { mergeSignatures } from "~/usecases/merge-signatures.server";
import { reviewMerge } from "~/usecases/review-merge.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, data } = await signatureAtDesk(args);
  const { id } = data.review.signature;
  const { searchParams } = new URL(args.request.url);
  const wanted = { id, search: searchParams.get("find")?.trim() ?? "", other: searchParams.get("with") };
  return json({ ...data, merge: reviewMerge(args.context.app, moderator, wanted) });
}

/** Either of the two may stay: the other goes. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const { decider, fields, queue } = await deciderOf(args);
  const { moderator, id, revision } = decider;
  const { other = "", stays } = fields;
  const otherRevision = Number(fields.otherRevision);
  if (!Number.isSafeInteger(otherRevision) || (stays !== id && stays !== other)) throw notFound();
  const [one, two] = [
    { id, revision },
    { id: other, revision: otherRevision },
  ];
  const [goes, kept] = stays === id ? [two, one] : [one, two];
  const result = await mergeSignatures(app, { moderator, ...goes, stays: kept });
  switch (result.outcome) {
    case "merged":
      throw afterDecision(app, moderator, "merged", goes.id, queue);
    case "refused":
      return json({ refused: result.why, overtaken: null }, 409);
    case "overtaken":
      return json({ refused: null, overtaken: result }, 409);
  }
}

export default function Merge() {
  const { merge, ...at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signature } = at.review;
  const refused = answer?.refused && <RefusedNotice why={answer.refused} />;
  return (
    <ActAtDesk at={at} possible={canStay(signature)} overtaken={answer?.overtaken} notice={refused}>
      <MergePage signature={signature} {...merge} />
    </ActAtDesk>
  );
}
