import { json, type LoaderFunctionArgs } from "@remix-run/node";
import type { KeyholderPurpose } from "~/domain/challenge";
import type { Dictionary } from "~/i18n";
import { codeIsLive } from "~/usecases/view-signature.server";
import { pageFor } from "./page.server";
import { presentOf } from "./private.server";

type Args = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

const NOTICES = ["sentAgain", "wait", "enough"] as const;

/** What came of asking for a code, as the address says it. */
export function noticeAsked(request: Request) {
  const asked = new URL(request.url).searchParams.get("notice");
  return NOTICES.find((name) => name === asked);
}

/** What the page of an act on a signature shows before it is done: withdraw, dispute, correct. */
export function actPage(args: Args, purpose: KeyholderPurpose, title: (words: Dictionary) => string) {
  const { link, signature, letter } = presentOf(args);
  return json({
    page: pageFor(args, { title, letter, own: signature.locale, unlisted: true }),
    link,
    signature,
    sent: codeIsLive(args.context.app, signature.id, purpose),
    notice: noticeAsked(args.request),
  });
}
