import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { afterOrder } from "~/http/bulk.server";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields, refuse } from "~/http/form.server";
import { BulkPage } from "~/ui/desk/bulk-pages";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { offeredReasons } from "~/usecases/decline-signature.server";
import { startBulk } from "~/usecases/order-bulk.server";
import { reviewBulk } from "~/usecases/review-bulk.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { moderator, ...around } = await deskFor(args, "Many at once", "bulk");
  const after = Number(new URL(args.request.url).searchParams.get("after") ?? 0);
  const bulk = reviewBulk(app, moderator, args.params.id ?? "", Number.isSafeInteger(after) ? after : 0);
  return json({ ...around, bulk, reasons: offeredReasons(app, "en"), mayDecide: can(moderator, "decide") });
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const moderator = await moderatorOf(args);
  const id = args.params.id ?? "";
  const { reason = "", mails } = await formFields(args.request);
  const { outcome } = await startBulk(app, moderator, id, { reason, mails: mails === "yes" });
  switch (outcome) {
    case "ordered":
      throw await afterOrder(app, id);
    case "no-reason":
      return refuse(422, { missing: true, already: false });
    case "already":
      return refuse(409, { missing: false, already: true });
  }
}

export default function Bulk() {
  const { desk, bulk, reasons, mayDecide, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...desk}>
      <BulkPage
        bulk={bulk}
        reasons={reasons}
        mayDecide={mayDecide}
        now={now}
        missing={answer?.missing ?? false}
        already={answer?.already ?? false}
      />
    </DeskLayout>
  );
}
