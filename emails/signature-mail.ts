import type { PeriodDays } from "~/domain/periods";
import { dictionary, type Locale, type MailAbout } from "~/i18n";
import { sentenceNames } from "./names";
import { type Content, type RenderedMail, render } from "./render";

/** What every mail to a signer is told; URLs are whole. */
export type SignatureMail = {
  locale: Locale;
  organisation: string;
  letter: { title: string; from: string; contact: string };
  controller: string;
  privacyUrl: string;
  reference: string;
  /** How long what is over is kept. */
  periods: PeriodDays;
};

export type WithLink = SignatureMail & { link: string };
export type WithCode = SignatureMail & { code: string };

type Words = ReturnType<typeof dictionary>["mails"];

/** What a mail says; `why` it comes, where that is not for the signature that its address gave. */
type Said = Content & { why?: string | undefined };

/** Puts a signer's mail together: `content` gets the language's words and the names to put into them. */
export function signatureMail(
  mail: SignatureMail,
  content: (words: Words, about: MailAbout) => Said,
  links = true,
): RenderedMail {
  const words = dictionary(mail.locale).mails;
  const { title, from, contact } = mail.letter;
  const about = sentenceNames({ organisation: mail.organisation, letter: title, from, periods: mail.periods });
  const { why = words.foot.why(about), ...said } = content(words, about);
  const frame = {
    locale: mail.locale,
    sender: about.from,
    why,
    controller: mail.controller,
    contact,
    privacyUrl: links ? mail.privacyUrl : null,
    reference: mail.reference,
  };
  return render(frame, said);
}
