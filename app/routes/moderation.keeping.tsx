import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { KeepingPage } from "~/ui/desk/keeping-page";
import { reviewKeeping } from "~/usecases/review-keeping.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "What we keep", "keeping");
  return json({ ...around, keeping: reviewKeeping(args.context.app, moderator) });
}

export default function Keeping() {
  const { desk, keeping, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <KeepingPage {...keeping} now={now} />
    </DeskLayout>
  );
}
