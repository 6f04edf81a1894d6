import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { can, demand } from "~/domain/moderator";
import { parsePause } from "~/domain/pause-form";
import { reviewLetter } from "~/usecases/review-letters.server";
import { deskFor, moderatorOf } from "./desk.server";
import { formFields } from "./form.server";

/** One letter at the desk, for the pages about it. */
export async function letterAtDesk(args: LoaderFunctionArgs) {
  const { moderator, ...around } = await deskFor(args, "Letter", "letters");
  const letter = reviewLetter(args.context.app, moderator, args.params.slug ?? "");
  const page = { ...around.page, title: letter.title };
  return json({ ...around, page, letter, mayManage: can(moderator, "manage") });
}

/** The words that a switch is turned with, in the letter's languages; `typed`: read, or each field's problem. */
export async function switchedWith(args: LoaderFunctionArgs) {
  const moderator = await moderatorOf(args);
  demand(moderator, "manage");
  const slug = args.params.slug ?? "";
  const values = await formFields(args.request);
  const typed = parsePause(values, reviewLetter(args.context.app, moderator, slug).languages);
  return { input: { moderator, slug, seen: seenIn(values) }, values, typed };
}

/** Since when a switch was on, as a form says that its moderator saw it. */
export const seenIn = (fields: Record<string, string>): number | null => Number(fields.seen) || null;
