import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domain/moderator";
import { deskFor } from "~/http/desk.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { PeoplePage } from "~/ui/desk/people-page";
import { viewPeople } from "~/usecases/view-people.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "People", "people");
  return json({ ...around, people: viewPeople(args.context.app, moderator), mayManage: can(moderator, "manage") });
}

export default function People() {
  const { desk, people, mayManage } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <PeoplePage people={people} mayManage={mayManage} />
    </DeskLayout>
  );
}
