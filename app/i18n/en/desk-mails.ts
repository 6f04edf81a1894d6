import type { MailAbout } from "./mail-words";

/** What moderators have to tell or ask beside their decisions. */
export const deskMails = {
  questionLabel: "The moderators’ question",
  question: {
    subject: ({ organisation }: MailAbout) => `A question about the signature of ${organisation}`,
    heading: () => "The moderators have a question",
    before: ({ organisation, letter }: MailAbout) => [
      `Before they decide on the signature of ${organisation} under “${letter}”, the moderators would like to know something.`,
    ],
    action: "Answer on your private page",
    after: () => ["Only the moderators read your answer. The signature waits for it."],
  },
  renamed: {
    subject: ({ organisation }: MailAbout) => `The name is shown as ${organisation}`,
    heading: () => "The moderators changed how the name is shown",
    /** `signed`: the name as it was signed. */
    before: ({ organisation, letter }: MailAbout, signed: string) => [
      `You signed “${letter}” as ${signed}. The signature is now shown as ${organisation}.`,
    ],
    action: "Open your private page",
    after: () => [
      "The signature is yours as before. If the name is not right as it stands now, please answer this mail.",
    ],
  },
  nameRestored: {
    subject: ({ organisation }: MailAbout) => `The name is shown as you signed it: ${organisation}`,
    heading: () => "The name is shown as you signed it",
    before: ({ organisation, letter }: MailAbout) => [
      `Our last mail about the name under “${letter}” no longer holds. The signature is shown as ${organisation} again.`,
    ],
    action: "Open your private page",
    after: (): string[] => [],
  },
};
