import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { seatAt } from "~/http/seat.server";
import { seatMoved } from "~/http/signed-in.server";
import { AskPage } from "~/ui/desk/ask-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { findFactor, removeFactor } from "~/usecases/remove-factor.server";

const NAMES = { passkey: "passkey", totp: "app" } as const;

export async function loader(args: LoaderFunctionArgs) {
  const { moderator: _, ...around } = await deskFor(args, "Remove a second factor", null);
  const { id, kind, isLast } = findFactor(args.context.app, await seatAt(args), args.params.id ?? "");
  return json({ ...around, id, kind, isLast });
}

export async function action(args: ActionFunctionArgs) {
  const { token } = await removeFactor(args.context.app, await seatAt(args), args.params.id ?? "");
  return seatMoved(args.context, token, to.account);
}

export default function RemoveFactor() {
  const { desk, id, kind, isLast } = useLoaderData<typeof loader>();
  return (
    <DeskLayout {...desk}>
      <AskPage
        title={`Remove this ${NAMES[kind]}`}
        lede={`Your other sessions end. ${isLast ? "It is your only second factor: your recovery codes go with it." : ""}`}
        action={to.removeFactor(id)}
        button="Remove it"
        isGrave
        back={to.account}
      />
    </DeskLayout>
  );
}
