import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { moderatorOf } from "~/http/desk.server";
import { personAtDesk } from "~/http/person.server";
import { AskPage } from "~/ui/desk/ask-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { endSessionsOf } from "~/usecases/end-session.server";

export const loader = async (args: LoaderFunctionArgs) => json(await personAtDesk(args));

export async function action(args: ActionFunctionArgs) {
  const id = Number(args.params.id);
  await endSessionsOf(args.context.app, await moderatorOf(args), id);
  return redirect(to.person(id), 303);
}

export default function EndSessions() {
  const { desk, person } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <AskPage
        title={`End all sessions of ${person.email}`}
        lede="Each of their browsers has to sign in again with the next page."
        action={to.endSessionsOf(person.id)}
        button="End them"
        back={to.person(person.id)}
      />
    </DeskLayout>
  );
}
