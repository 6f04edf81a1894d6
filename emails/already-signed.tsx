import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** Somebody signed again for an organisation whose signature stands; the page they saw does not tell. */
export const alreadySigned = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.alreadySigned);
