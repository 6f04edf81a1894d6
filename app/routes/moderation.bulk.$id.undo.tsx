import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { afterOrder } from "~/http/bulk.server";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { refuse } from "~/http/form.server";
import { BulkPage } from "~/ui/desk/bulk-pages";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { undoBulk } from "~/usecases/order-bulk.server";
import { reviewBulk } from "~/usecases/review-bulk.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Many at once", "bulk");
  const bulk = reviewBulk(args.context.app, moderator, args.params.id ?? "", 0);
  return json({ ...around, bulk, mayDecide: can(moderator, "decide") });
}

export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  const moderator = await moderatorOf(args);
  const id = args.params.id ?? "";
  const { outcome } = await undoBulk(app, moderator, id);
  switch (outcome) {
    case "ordered":
      throw await afterOrder(app, id);
    case "already":
      return refuse(409, { already: true });
  }
}

export default function UndoBulk() {
  const { desk, bulk, mayDecide, now } = useLoaderData<typeof loader>();
  const already = useActionData<typeof action>()?.already ?? false;
  return (
    <DeskLayout {...desk}>
      <BulkPage bulk={bulk} reasons={[]} mayDecide={mayDecide} now={now} missing={false} already={already} />
    </DeskLayout>
  );
}
