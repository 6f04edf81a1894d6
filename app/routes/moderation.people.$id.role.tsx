import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demand, isRole } from "~/domain/moderator";
import { moderatorOf } from "~/http/desk.server";
import { formFields, refuse } from "~/http/form.server";
import { notFound } from "~/http/page.server";
import { personAtDesk } from "~/http/person.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { ChangeRolePage } from "~/ui/desk/person-page";
import { changeRole } from "~/usecases/manage-people.server";

export const loader = async (args: LoaderFunctionArgs) => json(await personAtDesk(args));

export async function action(args: ActionFunctionArgs) {
  const owner = await moderatorOf(args);
  demand(owner, "manage");
  const { role = "" } = await formFields(args.request);
  const id = Number(args.params.id);
  if (!isRole(role)) throw notFound();
  const { outcome } = await changeRole(args.context.app, owner, id, role);
  switch (outcome) {
    case "done":
      // Who is no owner any more has no page of a colleague to come back to.
      throw redirect(id === owner.id ? to.people : to.person(id), 303);
    case "last-owner":
      return refuse(409, null);
  }
}

export default function ChangeRole() {
  const { desk, person } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <ChangeRolePage person={person} />
    </DeskLayout>
  );
}
