import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewPerson } from "~/usecases/view-people.server";
import { deskFor } from "./desk.server";

/** A colleague at the desk, for whoever manages people. */
export async function personAtDesk(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "", "people");
  const person = viewPerson(args.context.app, moderator, Number(args.params.id));
  return { ...around, page: { ...around.page, title: person.email }, person };
}
