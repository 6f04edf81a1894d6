import { dictionary } from "~/i18n";
import type { OperatorMail } from "./moderator-sign-in";
import { Button, Heading, Paragraphs } from "./parts";
import { type RenderedMail, render } from "./render";

/** Goes out whenever a second factor or the recovery codes change: nobody adds theirs to another's unnoticed. */
export function moderatorFactorsChanged({ link, ...mail }: OperatorMail & { link: string }): RenderedMail {
  const { factorsChanged, foot } = dictionary(mail.locale).mails;
  const before = factorsChanged.before(new URL(link).host);
  const frame = { ...mail, sender: mail.controller, why: foot.whyModerator, privacyUrl: null, reference: null };
  return render(frame, {
    subject: factorsChanged.subject,
    html: (
      <>
        <Heading>{factorsChanged.heading}</Heading>
        <Paragraphs>{before}</Paragraphs>
        <Button href={link}>{factorsChanged.action}</Button>
        <Paragraphs>{factorsChanged.after}</Paragraphs>
      </>
    ),
    text: [...before, `${factorsChanged.action}\n${link}`, ...factorsChanged.after],
  });
}
