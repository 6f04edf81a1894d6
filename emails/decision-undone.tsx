import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** Follows the mail of a decision that was then taken back. */
export const decisionUndone = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.decisionUndone);
