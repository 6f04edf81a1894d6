import { mail } from "./mail-words";

const notYou = "If it was not you, do not pass the code on. Without it nothing happens.";

/** The code for each thing that the private page can do. */
export const codeMails = {
  codeForWithdraw: mail({
    subject: ({ organisation }) => `Code to withdraw the signature of ${organisation}`,
    heading: () => "Withdraw the signature",
    before: ({ organisation, letter }) => [
      `Somebody asked to withdraw the signature of ${organisation} under “${letter}”. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForDispute: mail({
    subject: ({ organisation }) => `Code to report the signature of ${organisation}`,
    heading: () => "Report that it wasn’t you",
    before: ({ organisation, letter }) => [
      `Somebody reports that ${organisation} never signed “${letter}”. Type this code on the private page to take the name off the list.`,
    ],
    after: () => ["If it was not you who asked, do not pass the code on. Without it nothing happens."],
  }),
  codeForCorrect: mail({
    subject: ({ organisation }) => `Code to correct the signature of ${organisation}`,
    heading: () => "Correct the signature",
    before: ({ organisation, letter }) => [
      `Somebody asked to correct the signature of ${organisation} under “${letter}”. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForAnswer: mail({
    subject: ({ organisation }) => `Code to answer about the signature of ${organisation}`,
    heading: () => "Answer the moderators",
    before: ({ organisation, letter }) => [
      `Somebody asked to answer the moderators about the signature of ${organisation} under “${letter}”. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForHandOver: mail({
    subject: ({ organisation }) => `Code to hand over the signature of ${organisation}`,
    heading: () => "Hand over the signature",
    before: ({ organisation, letter }) => [
      `Somebody asked to hand over the signature of ${organisation} under “${letter}” to another address. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForRenew: mail({
    subject: ({ organisation }) => `Code to sign the new text for ${organisation}`,
    heading: () => "Sign the new text",
    before: ({ organisation, letter }) => [
      `Somebody asked that the signature of ${organisation} also stands for the new text of “${letter}”. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForData: mail({
    subject: ({ organisation }) => `Code to see what we keep about the signature of ${organisation}`,
    heading: () => "See what we keep",
    before: ({ organisation, letter }) => [
      `Somebody asked to see everything that we keep about the signature of ${organisation} under “${letter}”. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
  codeForErase: mail({
    subject: ({ organisation }) => `Code to erase the signature of ${organisation}`,
    heading: () => "Withdraw and erase",
    before: ({ organisation, letter }) => [
      `Somebody asked to withdraw the signature of ${organisation} under “${letter}”, and to erase everything that we keep about it. Type this code on your private page.`,
    ],
    after: () => [notYou],
  }),
};
