import { Button, Code, Heading, Paragraphs } from "./parts";
import { signatureMail, type WithCode, type WithLink } from "./signature-mail";

/** To the address that is to look after a signature: its link and its code together take it over. */
export const takeOver = ({ code, hours, link, ...mail }: WithCode & WithLink & { hours: number }) =>
  signatureMail(mail, ({ takeOver, codeLabel, validFor, linkLabel }, about) => ({
    subject: takeOver.subject(about),
    why: takeOver.why(about),
    html: (
      <>
        <Heading>{takeOver.heading(about)}</Heading>
        <Paragraphs>{takeOver.before(about)}</Paragraphs>
        <Code label={codeLabel} code={code} note={validFor(hours)} />
        <Button href={link}>{takeOver.action}</Button>
        <Paragraphs>{takeOver.after(about)}</Paragraphs>
      </>
    ),
    text: [...takeOver.before(about), code, validFor(hours), `${linkLabel}\n${link}`, ...takeOver.after(about)],
  }));
