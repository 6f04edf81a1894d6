import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { seatAt } from "~/http/seat.server";
import { RecoveryPage } from "~/ui/desk/recovery-page";
import { makeRecoveryCodes } from "~/usecases/make-recovery-codes.server";
import { viewAccount } from "~/usecases/view-account.server";

export async function loader(args: LoaderFunctionArgs) {
  const seat = await seatAt(args);
  const page = pageFor(args, { title: () => "Recovery codes", unlisted: true, oneLanguage: true });
  return json({ page, left: viewAccount(args.context.app, seat).codesLeft });
}

export async function action(args: ActionFunctionArgs) {
  return json({ codes: await makeRecoveryCodes(args.context.app, await seatAt(args)) });
}

export default function Recovery() {
  const { left } = useLoaderData<typeof loader>();
  return <RecoveryPage left={left} codes={useActionData<typeof action>()?.codes ?? null} />;
}
