import { format } from "../format";
import { mailWithButton } from "./mail-words";

const { number } = format("en");

/** The letter changed in substance, and whoever signed it is asked again. */
export const newVersionMails = {
  newVersion: mailWithButton({
    subject: ({ organisation }) => `The letter has changed: does ${organisation} still sign?`,
    heading: () => "The letter has changed",
    before: ({ organisation, letter }) => [
      `“${letter}” has changed in substance since it was signed for ${organisation}. Does your organisation also sign the new text?`,
    ],
    action: "Open your private page",
    after: () => [
      "On your private page you can read the change word by word, and sign the new text with a fresh code.",
      "If your organisation does not sign it, you need do nothing. The signature then stays on the version that it was given for, and the list says so.",
    ],
  }),
  newVersionParts: {
    come: "New in the letter:",
    gone: "No longer in the letter:",
    more: "There is more. The whole text:",
    whole: "The whole text, and what changed:",
  },
};

/** The same on the private page. */
export const newVersion = {
  title: "The letter has changed",
  changed: (signed: number, now: number) =>
    `Your organisation signed version ${number(signed)}. The letter has changed in substance since, and version ${number(now)} stands now.`,
  link: "See what changed, and sign the new text",
  ask: "Does your organisation also sign this text?",
  lede: (organisation: string, signed: number) => `${organisation} signed version ${number(signed)}.`,
  changes: (signed: number, now: number) => `What changed from version ${number(signed)} to version ${number(now)}`,
  readWhole: "Read the whole text",
  effects: [
    "If it does, ask for a code and sign. The list then names the new version.",
    "If it does not, do nothing. The signature stays on the version that it was given for, and the list says so.",
  ],
  submit: "Sign the new text",
  overtaken: "The letter changed once more while you were reading. This is how it stands now.",
  done: "Thank you. Your organisation’s signature now stands for the new text.",
  /** Where only the wording changed: nobody is asked. */
  wording: (now: number) =>
    `The letter stands in version ${number(now)} now. Only its wording changed since you signed.`,
  /** A step of how a name was checked. */
  step: "New text signed",
  /** On the list, beside a name. */
  legend: "The organisation signed this version. The letter has changed in substance since.",
};
