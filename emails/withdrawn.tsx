import { notice } from "./notice";
import type { SignatureMail } from "./signature-mail";

export const withdrawn = (mail: SignatureMail) => notice(mail, (mails) => mails.withdrawn);
