import type { LoaderFunctionArgs } from "@remix-run/node";
import { type TakeOverView, viewTakeOver } from "~/usecases/view-hand-over.server";
import { type LetterView, viewLetter } from "~/usecases/view-letter.server";
import { notFound } from "./page.server";
import { linkOf } from "./private.server";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;
type TakenOver = { link: string; view: TakeOverView; letter: LetterView | undefined };

/** The hand-over whose link this is, with its letter while it is not over; else the 404. */
export function takenOverFrom(args: Args): TakenOver {
  const { link, id, key } = linkOf(args);
  const { app } = args.context;
  const view = viewTakeOver(app, id, key);
  if (!view) throw notFound();
  if (view.state === "over") return { link, view, letter: undefined };
  const letter = viewLetter(app, view.slug, args.params.lang ?? view.locale);
  if (!letter) throw notFound();
  return { link, view, letter };
}
