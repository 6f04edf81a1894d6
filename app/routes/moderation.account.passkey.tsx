import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { seatToSetUp } from "~/http/seat.server";
import { factorAdded } from "~/http/signed-in.server";
import { AddPasskeyPage } from "~/ui/desk/set-up-pages";
import { addPasskey, offerPasskey } from "~/usecases/add-passkey.server";

export async function loader(args: LoaderFunctionArgs) {
  const seat = await seatToSetUp(args);
  const { app } = args.context;
  const page = pageFor(args, { title: () => "Add a passkey", unlisted: true, oneLanguage: true });
  return json({ page, options: offerPasskey(app, seat), host: new URL(app.settings.baseUrl).hostname });
}

export async function action(args: ActionFunctionArgs) {
  const seat = await seatToSetUp(args);
  const { answer = "" } = await formFields(args.request);
  const result = await addPasskey(args.context.app, seat, answer);
  switch (result.outcome) {
    case "added":
      throw factorAdded(args.context, result);
    case "refused":
      return refuse(422, { refused: true });
  }
}

export default function AddPasskey() {
  const { options, host } = useLoaderData<typeof loader>();
  return <AddPasskeyPage options={options} host={host} refused={useActionData<typeof action>() !== undefined} />;
}
