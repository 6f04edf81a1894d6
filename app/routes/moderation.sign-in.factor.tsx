import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formFields, refuse } from "~/http/form.server";
import { pageFor } from "~/http/page.server";
import { halfSeat } from "~/http/seat.server";
import { signedIn } from "~/http/signed-in.server";
import { FactorPage } from "~/ui/desk/factor-page";
import type { ErrorCode } from "~/ui/kit/form";
import { hasTotp } from "~/usecases/add-totp.server";
import { type FactorProblem, showFactor } from "~/usecases/show-factor.server";
import { askForPasskey } from "~/usecases/sign-in-with-passkey.server";

const ERRORS: Record<FactorProblem, ErrorCode> = {
  missing: "factor.required",
  wrong: "factor.wrong",
  used: "factor.used",
  locked: "code.locked",
};

export async function loader(args: LoaderFunctionArgs) {
  const seat = await halfSeat(args);
  const { app } = args.context;
  const page = pageFor(args, { title: () => "One more step", unlisted: true, oneLanguage: true });
  return json({ page, passkey: askForPasskey(app), hasTotp: hasTotp(app, seat) });
}

export async function action(args: ActionFunctionArgs) {
  const seat = await halfSeat(args);
  const { code = "" } = await formFields(args.request);
  const result = await showFactor(args.context.app, seat, code);
  switch (result.outcome) {
    case "signed-in":
      throw signedIn(args.context, result.token);
    case "code":
      return refuse(422, { form: { values: { code }, errors: { code: ERRORS[result.problem] } } });
  }
}

export default function Factor() {
  const { passkey, hasTotp } = useLoaderData<typeof loader>();
  return <FactorPage passkey={passkey} hasTotp={hasTotp} {...useActionData<typeof action>()} />;
}
