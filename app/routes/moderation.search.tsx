import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeQueue } from "~/domain/queue";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { QueueSearch } from "~/ui/desk/queue-filters";
import { queueOfSearch } from "~/usecases/review-queue.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator: _, ...around } = await deskFor(args, "Search", null);
  return json(around);
}

export async function action(args: ActionFunctionArgs) {
  const { q = "" } = await formFields(args.request);
  const query = queueOfSearch(args.context.app, await moderatorOf(args), q);
  if (query) throw redirect(`/moderation?${writeQueue(query)}`, 303);
  return json({ q }, 404);
}

export default function Search() {
  const { desk } = useLoaderData<typeof loader>();
  const nobody = useActionData<typeof action>();
  const list = (
    <>
      <QueueSearch typed={nobody?.q ?? ""} />
      {nobody && <p className="none">No signature was given from this e-mail address.</p>}
    </>
  );
  return <DeskLayout {...desk} list={list} />;
}
