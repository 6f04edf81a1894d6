import { isDisposable, isFreeMail } from "../domain/email";
import { domainMatches } from "../domain/evidence";
import { demand, type Moderator } from "../domain/moderator";
import { STATUSES, type Status } from "../domain/signature";
import type { App } from "./app";

const MOST_SHOWN = 200;

/** What a line of the queue says about where the mail came from. */
export type MailTag = "own-domain" | "free-mail" | "disposable-mail" | "other-domain";
/** A status's signatures for the desk: who has waited longest first, elsewhere the newest. */
export function reviewQueue(app: App, moderator: Moderator, status: Status) {
  demand(moderator, "see");
  return app.db.review.queue(status, MOST_SHOWN).map((row) => ({ ...row, tag: mailTag(row) }));
}

/** How many signatures there are in each status. */
export function statusCounts(app: App): Record<Status, number> {
  return Object.fromEntries(STATUSES.map((status) => [status, app.db.review.count(status)])) as Record<Status, number>;
}

function mailTag({ website, emailDomain }: { website: string; emailDomain: string }): MailTag {
  if (domainMatches(website, emailDomain)) return "own-domain";
  if (isDisposable(emailDomain)) return "disposable-mail";
  return isFreeMail(emailDomain) ? "free-mail" : "other-domain";
}
