import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskFor } from "~/http/desk.server";
import { seatAt } from "~/http/seat.server";
import { AskPage } from "~/ui/desk/ask-page";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { desk as to } from "~/ui/desk/desk-paths";
import { endOtherSessions, endSession } from "~/usecases/end-session.server";

/** In the place of a session's name: all but this one. */
const OTHERS = "others";

export async function loader(args: LoaderFunctionArgs) {
  const { moderator: _, ...around } = await deskFor(args, "End a session", null);
  return json({ ...around, id: args.params.id ?? "" });
}

export async function action(args: ActionFunctionArgs) {
  const seat = await seatAt(args);
  const { id = "" } = args.params;
  const { app } = args.context;
  await (id === OTHERS ? endOtherSessions(app, seat) : endSession(app, seat, id));
  return redirect(to.account, 303);
}

export default function EndSession() {
  const { desk, id } = useLoaderData<typeof loader>();
  const all = id === OTHERS;
  return (
    <DeskLayout {...desk}>
      <AskPage
        title={all ? "End your other sessions" : "End this session"}
        lede={`${all ? "Those browsers have" : "Its browser has"} to sign in again with the next page.`}
        action={to.endSession(id)}
        button={all ? "End all others" : "End it"}
        back={to.account}
      />
    </DeskLayout>
  );
}
