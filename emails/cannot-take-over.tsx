import { notice } from "./notice";
import type { SignatureMail } from "./signature-mail";

export const cannotTakeOver = (mail: SignatureMail) =>
  notice(mail, ({ takeOver: { why }, cannotTakeOver }) => ({ ...cannotTakeOver, why }));
