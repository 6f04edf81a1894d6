import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { seatAt } from "~/http/seat.server";
import { AccountPage } from "~/ui/desk/account-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { viewAccount } from "~/usecases/view-account.server";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator: _, ...around } = await deskFor(args, "Your account", null);
  return json({ ...around, account: viewAccount(args.context.app, await seatAt(args)) });
}

export default function Account() {
  const { desk, account, now } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <AccountPage account={account} now={now} />
    </DeskLayout>
  );
}
