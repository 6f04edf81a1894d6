import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

export const addressRefused = (mail: WithLink) => noticeWithPage(mail, (mails) => mails.addressRefused);
