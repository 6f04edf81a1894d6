import { isDisposable, isFreeMail } from "./email";
import { domainMatches } from "./evidence";

/** Where a signature's mail came from, seen from its website. */
export const MAIL_ORIGINS = ["own-domain", "other-domain", "free-mail", "disposable-mail"] as const;
export type MailOrigin = (typeof MAIL_ORIGINS)[number];

export function mailOrigin({ website, emailDomain }: { website: string; emailDomain: string }): MailOrigin {
  if (domainMatches(website, emailDomain)) return "own-domain";
  if (isDisposable(emailDomain)) return "disposable-mail";
  return isFreeMail(emailDomain) ? "free-mail" : "other-domain";
}
