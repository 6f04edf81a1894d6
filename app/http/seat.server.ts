import { type AppLoadContext, redirect } from "@remix-run/node";
import { browserName } from "~/domain/browser";
import type { Lack } from "~/domain/session";
import { type Seat, seatOf } from "~/usecases/session.server";
import { readCookie } from "./cookies.server";

type Args = { request: Request; context: AppLoadContext };

/** Where somebody is sent who is not at the desk yet. */
const NEXT: Record<Lack, string> = { factor: "/moderation/sign-in/factor", "set-up": "/moderation/account/set-up" };

/** The seat of the session's cookie, whatever it lacks. */
async function anySeat({ request, context }: Args): Promise<Seat> {
  const token = readCookie(request, context, "session");
  const seat = token === null ? undefined : await seatOf(context.app, token);
  if (!seat) throw redirect("/moderation/sign-in");
  return seat;
}

/** The seat of somebody who has done all that signing in takes. Anybody else is sent to do it. */
export async function seatAt(args: Args): Promise<Seat> {
  const seat = await anySeat(args);
  if (seat.lacks) throw redirect(NEXT[seat.lacks]);
  return seat;
}

/** The same, and that of somebody who must set up a second factor first. */
export async function seatToSetUp(args: Args): Promise<Seat> {
  const seat = await anySeat(args);
  if (seat.lacks === "factor") throw redirect(NEXT.factor);
  return seat;
}

/** The seat of somebody who was sent to show their second factor. */
export async function halfSeat(args: Args): Promise<Seat> {
  const seat = await anySeat(args);
  if (seat.lacks !== "factor") throw redirect("/moderation");
  return seat;
}

export const browserOf = (request: Request): string => browserName(request.headers.get("User-Agent") ?? "");
