import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { toPreview } from "~/http/bulk.server";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { BulksPage } from "~/ui/desk/bulk-pages";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { recentBulks } from "~/usecases/review-bulk.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Many at once", "bulk");
  return json({ ...around, bulks: recentBulks(args.context.app, moderator) });
}

export const action = async (args: ActionFunctionArgs) => toPreview(args, await moderatorOf(args));

export default function Bulks() {
  const { desk, bulks, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <BulksPage bulks={bulks} now={now} />
    </DeskLayout>
  );
}
