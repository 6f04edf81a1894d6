import type { Dictionary, MailAbout } from "~/i18n";
import { Button, Heading, Paragraphs, Quote } from "./parts";
import { type SignatureMail, signatureMail, type WithLink } from "./signature-mail";

type Mails = Dictionary["mails"];
type Words = Record<"subject" | "heading", (about: MailAbout) => string> &
  Record<"before" | "after", (about: MailAbout) => string[]> & { why?: (about: MailAbout) => string };

/** A mail that tells something and asks for nothing. */
export const notice = (mail: SignatureMail, choose: (mails: Mails) => Words) =>
  signatureMail(mail, (mails, about) => {
    const words = choose(mails);
    return {
      subject: words.subject(about),
      why: words.why?.(about),
      html: (
        <>
          <Heading>{words.heading(about)}</Heading>
          <Paragraphs>{words.before(about)}</Paragraphs>
          <Paragraphs>{words.after(about)}</Paragraphs>
        </>
      ),
      text: [...words.before(about), ...words.after(about)],
    };
  });

/** One that also leads to the signer's private page. */
export const noticeWithPage = ({ link, ...mail }: WithLink, choose: (mails: Mails) => Words & { action: string }) =>
  signatureMail(mail, (mails, about) => {
    const words = choose(mails);
    return {
      subject: words.subject(about),
      why: words.why?.(about),
      html: (
        <>
          <Heading>{words.heading(about)}</Heading>
          <Paragraphs>{words.before(about)}</Paragraphs>
          <Button href={link}>{words.action}</Button>
          <Paragraphs>{words.after(about)}</Paragraphs>
        </>
      ),
      text: [...words.before(about), `${words.action}\n${link}`, ...words.after(about)],
    };
  });

/** One that also quotes what the moderators wrote. */
export const noticeWithQuote = (
  { link, ...mail }: WithLink,
  quote: string,
  choose: (mails: Mails) => Words & { label: string; action: string },
) =>
  signatureMail(mail, (mails, about) => {
    const words = choose(mails);
    return {
      subject: words.subject(about),
      html: (
        <>
          <Heading>{words.heading(about)}</Heading>
          <Paragraphs>{words.before(about)}</Paragraphs>
          <Quote label={words.label}>{quote}</Quote>
          <Paragraphs>{words.after(about)}</Paragraphs>
          <Button href={link}>{words.action}</Button>
        </>
      ),
      text: [...words.before(about), words.label, quote, ...words.after(about), `${words.action}\n${link}`],
    };
  });
