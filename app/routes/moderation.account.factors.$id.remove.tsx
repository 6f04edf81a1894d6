import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { seatAt } from "~/http/seat.server";
import { seatMoved } from "~/http/signed-in.server";
import { desk } from "~/ui/desk/desk-paths";
import { RemoveFactorPage } from "~/ui/desk/factor-pages";
import { findFactor, removeFactor } from "~/usecases/remove-factor.server";
import { viewAccount } from "~/usecases/view-account.server";

export async function loader(args: LoaderFunctionArgs) {
  const seat = await seatAt(args);
  const { app } = args.context;
  const { id, kind } = findFactor(app, seat, args.params.id ?? "");
  const page = pageFor(args, { title: () => "Remove a second factor", unlisted: true, oneLanguage: true });
  return json({ page, id, kind, isLast: viewAccount(app, seat).factors.length === 1 });
}

export async function action(args: ActionFunctionArgs) {
  const { token } = await removeFactor(args.context.app, await seatAt(args), args.params.id ?? "");
  return seatMoved(args.context, token, desk.account);
}

export default function RemoveFactor() {
  const { id, kind, isLast } = useLoaderData<typeof loader>();
  return <RemoveFactorPage id={id} kind={kind} isLast={isLast} />;
}
