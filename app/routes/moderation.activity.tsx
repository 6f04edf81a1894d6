import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readActivity } from "~/domain/activity";
import { deskFor } from "~/http/desk.server";
import { ActivityPage } from "~/ui/desk/activity-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { reviewActivity } from "~/usecases/review-activity.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Activity", "activity");
  const query = readActivity(new URL(args.request.url).searchParams);
  return json({ ...around, query, ...reviewActivity(args.context.app, moderator, query) });
}

export default function Activity() {
  const { desk, query, lines, older, people } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ActivityPage query={query} lines={lines} older={older} people={people} />
    </DeskLayout>
  );
}
