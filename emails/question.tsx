import { noticeWithQuote } from "./notice";
import type { WithLink } from "./signature-mail";

/** `question` is what the moderator wrote; it is answered on the private page. */
export const question = ({ question, ...mail }: WithLink & { question: string }) =>
  noticeWithQuote(mail, question, ({ question, questionLabel }) => ({ ...question, label: questionLabel }));
