import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

export const listed = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.listed);
