import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** Follows the mail of a changed name that was then changed back. */
export const nameRestored = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.nameRestored);
