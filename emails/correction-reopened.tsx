import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

export const correctionReopened = (mail: WithLink) =>
  noticeWithPage(mail, ({ correctionReopened }) => correctionReopened);
