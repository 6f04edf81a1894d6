import { dictionary, type Locale } from "~/i18n";
import { Button, Code, Heading, Paragraphs } from "./parts";
import { type RenderedMail, render } from "./render";

/** What a mail says that is not about a letter: it comes from who runs the instance. */
export type OperatorMail = { locale: Locale; controller: string; contact: string };

type SignIn = OperatorMail & { code: string; link: string; minutes: number };

export function moderatorSignIn({ code, link, minutes, ...mail }: SignIn): RenderedMail {
  const { signIn, codeLabel, validForMinutes, foot } = dictionary(mail.locale).mails;
  const frame = { ...mail, sender: mail.controller, why: foot.whyModerator, privacyUrl: null, reference: null };
  return render(frame, {
    subject: signIn.subject,
    html: (
      <>
        <Heading>{signIn.heading}</Heading>
        <Paragraphs>{signIn.before}</Paragraphs>
        <Code label={codeLabel} code={code} note={validForMinutes(minutes)} />
        <Button href={link}>{signIn.action}</Button>
        <Paragraphs>{signIn.after}</Paragraphs>
      </>
    ),
    text: [...signIn.before, code, validForMinutes(minutes), `${signIn.action}\n${link}`, ...signIn.after],
  });
}
