import { mailWithButton } from "./mail-words";

/** The mail "listed", while no names are shown. */
export const pausedMail = {
  listedPaused: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} is approved`,
    heading: ({ organisation }) => `The signature of ${organisation} is approved`,
    before: ({ organisation, letter }) => [
      `The moderators have approved the signature of ${organisation} under “${letter}”. Thank you.`,
      "The names under the letter are not shown at the moment. When they are again, this one is among them.",
      "On your private page you can follow or withdraw it at any time.",
    ],
    action: "Open your private page",
    after: () => [],
  }),
};
