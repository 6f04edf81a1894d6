import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** Somebody signed again for an organisation that was declined: correcting is the way. */
export const alreadyDeclined = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.alreadyDeclined);
