import { notice } from "./notice";
import type { SignatureMail } from "./signature-mail";

/** One address may stand for five organisations; a sixth cannot be confirmed. */
export const fiveOpen = (mail: SignatureMail) => notice(mail, (mails) => mails.fiveOpen);
