import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { can } from "~/domain/moderator";
import { reviewLetter } from "~/usecases/review-letters.server";
import { deskFor } from "./desk.server";

/** One letter at the desk, for the pages about it. */
export async function letterAtDesk(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Letter", "letters");
  const letter = reviewLetter(args.context.app, moderator, args.params.slug ?? "");
  const page = { ...around.page, title: letter.title };
  return json({ ...around, page, letter, mayManage: can(moderator, "manage") });
}

/** Since when a switch was on, as a form says that its moderator saw it. */
export const seenIn = (fields: Record<string, string>): number | null => Number(fields.seen) || null;
