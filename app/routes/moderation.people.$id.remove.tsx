import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { moderatorOf } from "~/http/desk.server";
import { refuse } from "~/http/form.server";
import { personAtDesk } from "~/http/person.server";
import { AskPage } from "~/ui/desk/ask-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { LastOwner } from "~/ui/desk/person-page";
import { removeColleague } from "~/usecases/manage-people.server";

export const loader = async (args: LoaderFunctionArgs) => json(await personAtDesk(args));

export async function action(args: ActionFunctionArgs) {
  const owner = await moderatorOf(args);
  const { outcome } = await removeColleague(args.context.app, owner, Number(args.params.id));
  switch (outcome) {
    case "done":
      throw redirect(to.people, 303);
    case "last-owner":
      return refuse(409, null);
  }
}

export default function Remove() {
  const { desk, person } = useLoaderData<typeof loader>();
  const { id, email, isLastOwner } = person;
  return (
    <DeskLayout {...desk}>
      <AskPage
        title={`Remove ${email}`}
        lede="They are signed out with their next request, and their second factors are forgotten. What they did stays."
        action={to.removePerson(id)}
        button="Remove"
        isGrave
        back={to.person(id)}
        notice={isLastOwner && <LastOwner />}
      />
    </DeskLayout>
  );
}
