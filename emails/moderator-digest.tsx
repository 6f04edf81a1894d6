import { dictionary } from "~/i18n";
import type { OperatorMail } from "./moderator-sign-in";
import { Button, Heading, Paragraphs } from "./parts";
import { type RenderedMail, render } from "./render";

type Waits = { signatures: number; corrections: number; disputes: number; reports: number };

/** How much waits, and where. It names nobody, and nothing can be decided from it. In English, like the desk. */
export function moderatorDigest({ waits, link, ...mail }: OperatorMail & { waits: Waits; link: string }): RenderedMail {
  const { foot } = dictionary(mail.locale).mails;
  const frame = { ...mail, sender: mail.controller, why: foot.whyModerator, privacyUrl: null, reference: null };
  const before = [
    `At the moderators’ desk ${listed(waits)}.`,
    "How often you get this mail is yours to choose, under your address at the desk.",
  ];
  return render(frame, {
    subject: "Signatures wait at the moderators’ desk",
    html: (
      <>
        <Heading>Something new waits</Heading>
        <Paragraphs>{before}</Paragraphs>
        <Button href={link}>Go to the desk</Button>
      </>
    ),
    text: [...before, `Go to the desk\n${link}`],
  });
}

function listed({ signatures, corrections, disputes, reports }: Waits): string {
  const kinds = [
    [signatures, "signature", "signatures"],
    [corrections, "correction", "corrections"],
    [disputes, "disputed one", "disputed ones"],
    [reports, "reported problem", "reported problems"],
  ] as const;
  const parts = kinds.flatMap(([count, one, more]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]));
  const wait = signatures + corrections + disputes + reports === 1 ? "waits" : "wait";
  return `${new Intl.ListFormat("en-GB").format(parts)} ${wait}`;
}
