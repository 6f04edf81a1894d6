import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** `paused`: no names are shown at the moment, and the mail does not say that this one is. */
export const listed = ({ paused, ...mail }: WithLink & { paused: boolean }) =>
  noticeWithPage(mail, ({ listed, listedPaused }) => (paused ? listedPaused : listed));
