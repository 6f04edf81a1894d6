import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { personAtDesk } from "~/http/person.server";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { PersonPage } from "~/ui/desk/person-page";

export async function loader(args: LoaderFunctionArgs) {
  const invited = new URL(args.request.url).searchParams.get("done") === "invited";
  return json({ ...(await personAtDesk(args)), invited });
}

export default function Person() {
  const { desk, person, invited } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <PersonPage person={person} invited={invited} />
    </DeskLayout>
  );
}
