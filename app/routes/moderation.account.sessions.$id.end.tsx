import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageFor } from "~/http/page.server";
import { seatAt } from "~/http/seat.server";
import { EndSessionPage } from "~/ui/desk/account-page";
import { desk } from "~/ui/desk/desk-paths";
import { endOtherSessions, endSession } from "~/usecases/end-session.server";

/** In the place of a session's name: all but this one. */
const OTHERS = "others";

export async function loader(args: LoaderFunctionArgs) {
  await seatAt(args);
  const page = pageFor(args, { title: () => "End a session", unlisted: true, oneLanguage: true });
  return json({ page, id: args.params.id ?? "", others: args.params.id === OTHERS });
}

export async function action(args: ActionFunctionArgs) {
  const seat = await seatAt(args);
  const { id = "" } = args.params;
  const { app } = args.context;
  await (id === OTHERS ? endOtherSessions(app, seat) : endSession(app, seat, id));
  return redirect(desk.account, 303);
}

export default function EndSession() {
  const { id, others } = useLoaderData<typeof loader>();
  return <EndSessionPage id={id} others={others} />;
}
