import { noticeWithQuote } from "./notice";
import type { WithLink } from "./signature-mail";

/** `reason` is what the moderator wrote, in the signer's language. */
export const declined = ({ reason, ...mail }: WithLink & { reason: string }) =>
  noticeWithQuote(mail, reason, ({ declined, reasonLabel }) => ({ ...declined, label: reasonLabel }));
