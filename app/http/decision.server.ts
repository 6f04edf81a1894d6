import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { can } from "~/domain/moderator";
import { reviewQueue } from "~/usecases/review-queue.server";
import { reviewSignature } from "~/usecases/review-signature.server";
import { deskFor, moderatorOf, othersAt } from "./desk.server";
import { formFields } from "./form.server";
import { notFound } from "./page.server";
import { queueIn, queueOf } from "./queue.server";

/** Who decides on which signature, as they saw it, in which queue, and what else they sent. */
export async function deciderOf(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  const fields = await formFields(args.request);
  const revision = Number(fields.revision);
  if (!Number.isSafeInteger(revision)) throw notFound();
  return { decider: { moderator, id: args.params.id ?? "", revision }, fields, queue: queueIn(args, fields.queue) };
}

/** One signature at the desk, with the queue it stands in. */
export async function signatureAtDesk(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { moderator, ...around } = await deskFor(args, "", null);
  const review = reviewSignature(app, moderator, args.params.id ?? "");
  const { status, organisation } = review.signature;
  const query = queueOf(args, status);
  return {
    moderator,
    data: {
      ...around,
      page: { ...around.page, title: organisation },
      desk: { ...around.desk, current: query.status },
      queue: { query, ...reviewQueue(app, moderator, query) },
      review,
      others: othersAt(args, moderator, review.signature.id),
      mayDecide: can(moderator, "decide"),
    },
  };
}

/** The same for the page of a decision. */
export const decisionPage = async (args: LoaderFunctionArgs) => json((await signatureAtDesk(args)).data);
