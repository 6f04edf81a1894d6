import { signatureMail, type WithCode } from "./signature-mail";

/** Text without any link, for mail systems that hold back or open what is linked. */
export const confirmPlain = ({ code, hours, ...mail }: WithCode & { hours: number }) =>
  signatureMail(
    mail,
    ({ confirmPlain, validFor }, about) => ({
      subject: confirmPlain.subject(about),
      html: null,
      text: [...confirmPlain.before(about), code, validFor(hours), ...confirmPlain.after(about)],
    }),
    false,
  );
