import { notice } from "./notice";
import type { SignatureMail } from "./signature-mail";

/** To the address before. It says nothing of the new one. */
export const handedOver = (mail: SignatureMail) => notice(mail, (mails) => mails.handedOver);
