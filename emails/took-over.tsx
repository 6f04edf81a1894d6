import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

export const tookOver = (mail: WithLink) =>
  noticeWithPage(mail, ({ takeOver: { why }, tookOver }) => ({ ...tookOver, why }));
