import type { MailAbout } from "./mail-words";

/** About corrections that waited for a moderator. */
export const correctionMails = {
  correctionAccepted: {
    subject: ({ organisation }: MailAbout) => `The signature of ${organisation} is corrected`,
    heading: () => "Your correction is accepted",
    before: ({ organisation, letter }: MailAbout) => [
      `The moderators accepted your correction of the signature of ${organisation} under “${letter}”. It now stands as you corrected it.`,
    ],
    action: "Open your private page",
    after: () => ["You can correct it again at any time."],
  },
  correctionRefused: {
    subject: ({ organisation }: MailAbout) => `The signature of ${organisation} stays as it was`,
    heading: () => "Your correction was not accepted",
    before: ({ organisation, letter }: MailAbout) => [
      `The moderators looked at your correction of the signature of ${organisation} under “${letter}” and did not accept it. The signature stays as it was.`,
    ],
    action: "Open your private page",
    after: () => ["If you see it otherwise, answer this mail."],
  },
  correctionReopened: {
    subject: ({ organisation }: MailAbout) =>
      `Your correction of the signature of ${organisation} is with the moderators again`,
    heading: () => "We took a decision back",
    before: ({ organisation, letter }: MailAbout) => [
      `Our last mail about your correction of the signature of ${organisation} under “${letter}” no longer holds. The moderators took their decision back and will look again.`,
      "Until then the signature stands as it did before your correction. We write to you when it is decided. You need do nothing.",
    ],
    action: "Open your private page",
    after: (): string[] => [],
  },
};
