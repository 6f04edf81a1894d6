import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { moderatorOf } from "~/http/desk.server";
import { refuse } from "~/http/form.server";
import { personAtDesk } from "~/http/person.server";
import { AskPage } from "~/ui/desk/ask-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { InviteProblemNotice } from "~/ui/desk/invite-page";
import { inviteAgain } from "~/usecases/invite-moderator.server";

export const loader = async (args: LoaderFunctionArgs) => json(await personAtDesk(args));

export async function action(args: ActionFunctionArgs) {
  const id = Number(args.params.id);
  const result = await inviteAgain(args.context.app, await moderatorOf(args), id);
  if (result.outcome === "invited") throw redirect(`${to.person(id)}?done=invited`, 303);
  return refuse(422, { problem: result.outcome });
}

export default function InviteAgain() {
  const { desk, person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskLayout {...desk}>
      <AskPage
        title={`Invite ${person.email} again`}
        lede="They get the mail once more that says where to sign in."
        action={to.inviteAgain(person.id)}
        button="Send it again"
        back={to.person(person.id)}
        notice={answer && <InviteProblemNotice problem={answer.problem} />}
      />
    </DeskLayout>
  );
}
