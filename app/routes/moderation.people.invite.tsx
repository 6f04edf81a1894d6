import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseEmail } from "~/domain/email";
import { demand, isRole } from "~/domain/moderator";
import { deskFor, moderatorOf } from "~/http/desk.server";
import { formFields, refuse } from "~/http/form.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { InvitePage } from "~/ui/desk/invite-page";
import { inviteModerator } from "~/usecases/invite-moderator.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Invite somebody", "people");
  demand(moderator, "manage");
  return json(around);
}

export async function action(args: ActionFunctionArgs) {
  const owner = await moderatorOf(args);
  demand(owner, "manage");
  const { email: typed = "", role: chosen = "" } = await formFields(args.request);
  const values = { email: typed, role: chosen };
  const email = parseEmail(typed);
  if (email === null) {
    const error = typed.trim() === "" ? ("email.required" as const) : ("email.invalid" as const);
    return refuse(422, { form: { values, errors: { email: error } } });
  }
  const role = isRole(chosen) ? chosen : "moderator";
  const result = await inviteModerator(args.context.app, owner, { email, role });
  if (result.outcome === "invited") throw redirect(to.people, 303);
  return refuse(422, { form: { values, errors: {} }, problem: result.outcome });
}

export default function Invite() {
  const { desk } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <InvitePage {...useActionData<typeof action>()} />
    </DeskLayout>
  );
}
