import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** Names no other signature: the one that stays may not be public. */
export const merged = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.merged);
