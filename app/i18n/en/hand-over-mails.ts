import type { Status } from "../../domain/signature";
import { type MailAbout, mail, mailWithButton } from "./mail-words";

/** What the two addresses of a hand-over are told, and the links that an address asked for. */
export const handOverMails = {
  takeOver: {
    ...mailWithButton({
      subject: ({ organisation }) => `Take over the signature of ${organisation}`,
      heading: ({ organisation }) => `The signature of ${organisation}`,
      before: ({ organisation, letter, from }) => [
        `Somebody wants to hand over to this address the signature of ${organisation} under “${letter}”, an open letter from ${from}.`,
        "To take it over, open the page and type this code there.",
      ],
      action: "Open the page",
      after: () => [
        "Opening the page changes nothing. Once you have taken over, you can follow, correct or withdraw the signature.",
        "If this is not meant for you, you need do nothing.",
      ],
    }),
    why: ({ organisation, letter }: MailAbout) =>
      `You get this mail because this address was given to look after the signature of ${organisation} under “${letter}”.`,
  },
  cannotTakeOver: mail({
    subject: ({ organisation }) => `The signature of ${organisation} cannot come to this address`,
    heading: () => "This address cannot take over the signature",
    before: ({ organisation, letter }) => [
      `Somebody wants to hand over to this address the signature of ${organisation} under “${letter}”. The address has signed for this organisation itself, or stands for five organisations already, which is the most.`,
      "If you want to look after it, ask them to choose another address of yours.",
    ],
    after: () => ["If this is not meant for you, you need do nothing."],
  }),
  tookOver: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} is yours to look after`,
    heading: () => "You have taken over",
    before: ({ organisation, letter }) => [
      `The signature of ${organisation} under “${letter}” is now looked after from this address.`,
      "Keep this mail. On your private page you can follow, correct or withdraw the signature.",
    ],
    action: "Open your private page",
    after: () => ["If its representative has changed too, correct the name and role there."],
  }),
  handedOver: mail({
    subject: ({ organisation }) => `The signature of ${organisation} was handed over`,
    heading: () => "The signature was handed over",
    before: ({ organisation, letter }) => [
      `The signature of ${organisation} under “${letter}” is now looked after from another address. The link that this address had no longer works.`,
    ],
    after: () => ["If it was not you who handed it over, answer this mail."],
  }),
  addressRefused: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} stays with this address`,
    heading: () => "The new address was not accepted",
    before: ({ organisation, letter }) => [
      `The moderators could not tell that the new address for the signature of ${organisation} under “${letter}” belongs to the organisation. Everything stays as it was: this address looks after the signature.`,
      "You can hand it over to another address on your private page, best to one at the organisation’s own domain.",
    ],
    action: "Open your private page",
    after: () => ["If the address was the right one, answer this mail and say why."],
  }),
  links: {
    subject: "The links to your signatures",
    heading: "The links to your signatures",
    before: [
      "Somebody asked for the links to the signatures of this address. Whoever has a link can see how it stands.",
    ],
    statuses: {
      unconfirmed: "still to confirm",
      waiting: "with the moderators",
      listed: "listed",
      declined: "not listed",
      merged: "joined with another signature",
      disputed: "reported as not yours",
      withdrawn: "withdrawn",
    } satisfies Record<Status, string>,
    entry: (organisation: string, letter: string, status: string) => `${organisation}, under “${letter}”: ${status}.`,
    action: "Open this page",
    after: ["If it was not you who asked, you need do nothing. Changes take a fresh code."],
  },
};
