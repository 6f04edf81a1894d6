import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { seatToSetUp } from "~/http/seat.server";
import { factorAdded } from "~/http/signed-in.server";
import { AddTotpPage } from "~/ui/desk/set-up-pages";
import { addTotp, hasTotp, offerTotp } from "~/usecases/add-totp.server";

const ERRORS = { missing: "code.format", malformed: "code.format", wrong: "factor.wrong" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const seat = await seatToSetUp(args);
  const { app } = args.context;
  const page = pageFor(args, { title: () => "Add an app", unlisted: true, oneLanguage: true });
  return json({ page, ...offerTotp(app, seat), already: hasTotp(app, seat) });
}

export async function action(args: ActionFunctionArgs) {
  const seat = await seatToSetUp(args);
  const { app } = args.context;
  const { secret = "", code = "" } = await formFields(args.request);
  const result = await addTotp(app, seat, { secret, code });
  switch (result.outcome) {
    case "added":
      throw factorAdded(args.context, result);
    case "already":
      return refuse(409, {});
    case "code":
      // The app may have this secret already: it stays.
      return refuse(422, {
        ...offerTotp(app, seat, secret),
        form: { values: { code }, errors: { code: ERRORS[result.problem] } },
      });
  }
}

export default function AddTotp() {
  return <AddTotpPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
