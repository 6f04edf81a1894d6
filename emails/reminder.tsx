import { Button, Code, Heading, Paragraphs } from "./parts";
import { signatureMail, type WithCode, type WithLink } from "./signature-mail";

/** The only one: it says so. */
export const reminder = ({ code, hours, link, ...mail }: WithCode & WithLink & { hours: number }) =>
  signatureMail(mail, ({ reminder, codeLabel, validFor, linkLabel }, about) => ({
    subject: reminder.subject(about),
    html: (
      <>
        <Heading>{reminder.heading(about)}</Heading>
        <Paragraphs>{reminder.before(about)}</Paragraphs>
        <Code label={codeLabel} code={code} note={validFor(hours)} />
        <Button href={link}>{reminder.action}</Button>
        <Paragraphs>{reminder.after(about)}</Paragraphs>
      </>
    ),
    text: [...reminder.before(about), code, validFor(hours), `${linkLabel}\n${link}`, ...reminder.after(about)],
  }));
