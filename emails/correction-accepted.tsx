import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

export const correctionAccepted = (mail: WithLink) =>
  noticeWithPage(mail, ({ correctionAccepted }) => correctionAccepted);
