import { dictionary } from "~/i18n";
import type { OperatorMail } from "./moderator-sign-in";
import { Heading, Paragraphs } from "./parts";
import { type RenderedMail, render } from "./render";

/** What `undersigned mail-test` sends. */
export function test({ site, ...mail }: OperatorMail & { site: string }): RenderedMail {
  const { test, foot } = dictionary(mail.locale).mails;
  const frame = { ...mail, sender: mail.controller, why: foot.whyTest, privacyUrl: null, reference: null };
  return render(frame, {
    subject: test.subject,
    html: (
      <>
        <Heading>{test.heading}</Heading>
        <Paragraphs>{test.before(site)}</Paragraphs>
      </>
    ),
    text: test.before(site),
  });
}
