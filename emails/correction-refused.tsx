import { noticeWithPage, noticeWithQuote } from "./notice";
import type { WithLink } from "./signature-mail";

/** `reason`: what the moderator wrote, if anything. */
export const correctionRefused = ({ reason, ...mail }: WithLink & { reason: string | null }) =>
  reason === null
    ? noticeWithPage(mail, ({ correctionRefused }) => correctionRefused)
    : noticeWithQuote(mail, reason, ({ correctionRefused, reasonLabel }) => ({
        ...correctionRefused,
        label: reasonLabel,
      }));
