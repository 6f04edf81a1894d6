import { dictionary } from "~/i18n";
import type { OperatorMail } from "./moderator-sign-in";
import { Button, Heading, Paragraphs } from "./parts";
import { type RenderedMail, render } from "./render";

/** Holds nothing that signs anybody in: the page behind the link asks for a mail of its own. */
export function moderatorInvited({ link, ...mail }: OperatorMail & { link: string }): RenderedMail {
  const { invited, foot } = dictionary(mail.locale).mails;
  const before = invited.before(new URL(link).host);
  const frame = { ...mail, sender: mail.controller, why: foot.whyModerator, privacyUrl: null, reference: null };
  return render(frame, {
    subject: invited.subject,
    html: (
      <>
        <Heading>{invited.heading}</Heading>
        <Paragraphs>{before}</Paragraphs>
        <Button href={link}>{invited.action}</Button>
        <Paragraphs>{invited.after}</Paragraphs>
      </>
    ),
    text: [...before, `${invited.action}\n${link}`, ...invited.after],
  });
}
