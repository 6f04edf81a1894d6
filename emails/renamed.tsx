import { inSentence } from "./names";
import { noticeWithPage } from "./notice";
import type { WithLink } from "./signature-mail";

/** `signed`: the name as it was signed; `organisation` as it is shown now. */
export const renamed = ({ signed, ...mail }: WithLink & { signed: string }) =>
  noticeWithPage(mail, ({ renamed }) => ({ ...renamed, before: (about) => renamed.before(about, inSentence(signed)) }));
