import { Button, Heading, Paragraphs, Quote } from "./parts";
import { signatureMail, type WithLink } from "./signature-mail";

/** `reason` is what the moderator wrote, in the signer's language. */
export const declined = ({ link, reason, ...mail }: WithLink & { reason: string }) =>
  signatureMail(mail, ({ declined, reasonLabel }, about) => ({
    subject: declined.subject(about),
    html: (
      <>
        <Heading>{declined.heading(about)}</Heading>
        <Paragraphs>{declined.before(about)}</Paragraphs>
        <Quote label={reasonLabel}>{reason}</Quote>
        <Paragraphs>{declined.after(about)}</Paragraphs>
        <Button href={link}>{declined.action}</Button>
      </>
    ),
    text: [...declined.before(about), reasonLabel, reason, ...declined.after(about), `${declined.action}\n${link}`],
  }));
