import { format } from "../format";
import { codeMails } from "./code-mails";
import { correctionMails } from "./correction-mails";
import { deskMails } from "./desk-mails";
import { handOverMails } from "./hand-over-mails";
import { type MailAbout, mail, mailWithButton } from "./mail-words";
import { moderatorMails } from "./moderator-mails";
import { newVersionMails } from "./new-version";
import { pausedMail } from "./paused-mail";
import { lasting } from "./periods";
import { reminder } from "./reminder";

const { plural } = format("en");

export const mails = {
  codeLabel: "Your code",
  linkLabel: "Or open this link:",
  reasonLabel: "The moderators’ reason",
  foot: {
    why: ({ organisation, letter }: MailAbout) =>
      `You get this mail because this address was given to sign “${letter}” for ${organisation}.`,
    whyModerator: "You get this mail because this address belongs to a moderator.",
    whyTest: "You get this mail because the operator asked for a test.",
    controller: (controller: string, contact: string) => `${controller} answers for the data. Questions: ${contact}.`,
    reference: (reference: string) => `Reference ${reference}`,
    privacy: "What we keep, why, and for how long",
  },
  validFor: (hours: number) => plural(hours, { one: "It works for # hour.", other: "It works for # hours." }),
  validForMinutes: (minutes: number) =>
    plural(minutes, { one: "It works for # minute.", other: "It works for # minutes." }),
  confirm: mailWithButton({
    subject: ({ organisation }) => `Confirm the signature of ${organisation}`,
    heading: ({ organisation }) => `Confirm for ${organisation}`,
    before: ({ organisation, letter, from }) => [
      `Somebody at this address signed “${letter}”, an open letter from ${from}, for ${organisation}.`,
      "To confirm, type this code on the page where you signed, or open your private page.",
    ],
    action: "Open your private page",
    after: ({ periods }) => [
      "Opening the page changes nothing: you confirm there with a button. Keep this mail, the page is also the place to follow or withdraw the signature.",
      `If your organisation did not sign, you need do nothing. Nothing is published, and the data is deleted after ${lasting(periods.unconfirmed)}. Or say so on the private page, and it is deleted at once.`,
    ],
  }),
  confirmPlain: mail({
    subject: ({ organisation }) => `Code to confirm the signature of ${organisation}`,
    heading: ({ organisation }) => `Confirm for ${organisation}`,
    before: ({ organisation, letter, from }) => [
      `Somebody at this address signed “${letter}”, an open letter from ${from}, for ${organisation}.`,
      "To confirm, type this code on the page where you signed.",
    ],
    after: ({ periods }) => [
      `If your organisation did not sign, you need do nothing. Nothing is published, and the data is deleted after ${lasting(periods.unconfirmed)}.`,
    ],
  }),
  reminder,
  alreadySigned: mailWithButton({
    subject: ({ organisation }) => `${organisation} has already signed`,
    heading: ({ organisation }) => `${organisation} has already signed`,
    before: ({ organisation, letter }) => [
      `Somebody at this address signed “${letter}” for ${organisation} again. The earlier signature stands, so there is nothing to confirm.`,
      "Your private page says where it stands, and lets you withdraw it.",
    ],
    action: "Open your private page",
    after: () => ["If it was not you who signed again, you need do nothing."],
  }),
  alreadyDeclined: mailWithButton({
    subject: ({ organisation }) => `About the signature of ${organisation}`,
    heading: ({ organisation }) => `${organisation} signed before`,
    before: ({ organisation, letter }) => [
      `Somebody at this address signed “${letter}” for ${organisation} again. The moderators have not listed the earlier signature.`,
      "On your private page you can see their reason, correct the signature, and send it to them again.",
    ],
    action: "Correct and send again",
    after: () => ["If it was not you who signed again, you need do nothing."],
  }),
  fiveOpen: mail({
    subject: ({ organisation }) => `The signature of ${organisation} cannot be confirmed`,
    heading: () => "This address signed for five organisations",
    before: ({ organisation, letter }) => [
      `Somebody at this address signed “${letter}” for ${organisation}. One address can stand for five organisations, and this one already does, so the new signature cannot be confirmed.`,
      "Ask a colleague there to sign with an address of their own. If that is not possible, answer this mail.",
    ],
    after: () => ["If it was not you who signed, you need do nothing."],
  }),
  listed: mailWithButton({
    subject: ({ organisation }) => `${organisation} is on the list`,
    heading: ({ organisation }) => `${organisation} is on the list`,
    before: ({ organisation, letter }) => [
      `The moderators have approved the signature of ${organisation}. It now stands under “${letter}”. Thank you.`,
      "On your private page you can follow or withdraw it at any time.",
    ],
    action: "Open your private page",
    after: () => [],
  }),
  ...pausedMail,
  declined: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} was not listed`,
    heading: () => "The signature was not listed",
    before: ({ organisation, letter }) => [
      `The moderators looked at the signature of ${organisation} under “${letter}” and did not list it.`,
    ],
    action: "Open your private page",
    after: () => ["On your private page you can correct the signature and send it to the moderators again."],
  }),
  merged: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} is counted once`,
    heading: () => "One signature stands for your organisation",
    before: ({ organisation, letter }) => [
      `More than one signature under “${letter}” came from the same organisation. The moderators joined that of ${organisation} with another one, which stands for it.`,
      "You need do nothing. On your private page you can see where it stands.",
    ],
    action: "Open your private page",
    after: () => ["If these are two organisations, answer this mail."],
  }),
  decisionUndone: mailWithButton({
    subject: ({ organisation }) => `The signature of ${organisation} is with the moderators again`,
    heading: () => "We took a decision back",
    before: ({ organisation, letter }) => [
      `Our last mail about the signature of ${organisation} under “${letter}” no longer holds. The moderators took their decision back and will look again.`,
      "We write to you when it is decided. You need do nothing.",
    ],
    action: "Open your private page",
    after: () => [],
  }),
  ...deskMails,
  ...correctionMails,
  ...codeMails,
  ...newVersionMails,
  ...handOverMails,
  withdrawn: mail({
    subject: ({ organisation }) => `The signature of ${organisation} is withdrawn`,
    heading: () => "The signature is withdrawn",
    before: ({ organisation, letter, periods }) => [
      `${organisation} no longer stands under “${letter}”, as you asked.`,
      `Your name and address are erased after ${lasting(periods.withdrawn)}.`,
    ],
    after: () => ["If it was not you, answer this mail."],
  }),
  ...moderatorMails,
  test: {
    subject: "A test mail",
    heading: "Mail works",
    before: (site: string) => [`This mail was sent by ${site}, to see whether mails arrive. This one did.`],
  },
};
