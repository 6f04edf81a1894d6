import { Button, Code, Heading, Paragraphs } from "./parts";
import { signatureMail, type WithCode, type WithLink } from "./signature-mail";

/** The first mail: its code, or its link in the browser that signed, confirms. */
export const confirm = ({ code, hours, link, ...mail }: WithCode & WithLink & { hours: number }) =>
  signatureMail(mail, ({ confirm, codeLabel, validFor, linkLabel }, about) => ({
    subject: confirm.subject(about),
    html: (
      <>
        <Heading>{confirm.heading(about)}</Heading>
        <Paragraphs>{confirm.before(about)}</Paragraphs>
        <Code label={codeLabel} code={code} note={validFor(hours)} />
        <Button href={link}>{confirm.action}</Button>
        <Paragraphs>{confirm.after(about)}</Paragraphs>
      </>
    ),
    text: [...confirm.before(about), code, validFor(hours), `${linkLabel}\n${link}`, ...confirm.after(about)],
  }));
