import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moderatorOf } from "~/http/desk.server";
import { desk } from "~/ui/desk/desk-paths";
import { seeAlarm } from "~/usecases/see-alarm.server";

/** Nothing to see: an alarm stands among the others. */
export async function loader(args: LoaderFunctionArgs) {
  await moderatorOf(args);
  return redirect(desk.alarms, 303);
}

export async function action(args: ActionFunctionArgs) {
  const moderator = await moderatorOf(args);
  await seeAlarm(args.context.app, moderator, Number(args.params.id));
  return redirect(desk.alarms, 303);
}
