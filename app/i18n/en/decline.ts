import type { DeclineReason } from "../../domain/decline";

/** What the moderators may say when they decline, in the signer's language. They can change the text. */
export const decline = {
  "not-reachable": {
    title: "The organisation could not be reached",
    text: "We tried to reach the organisation through its website and had no answer. When somebody there can tell us that you sign for it, correct the signature and send it again.",
  },
  "not-an-organisation": {
    title: "Not an organisation",
    text: "This letter is signed by organisations only. We could not find that this name belongs to one.",
  },
  "not-authorised": {
    title: "Not authorised",
    text: "The organisation told us that nobody decided to sign, or we could not see that you may sign for it.",
  },
  duplicate: {
    title: "Already on the list",
    text: "The organisation is already on the list under this or another form of its name.",
  },
  "wrong-details": {
    title: "Something is not right",
    text: "The name, the website or the country do not fit together. Please correct them and send the signature again.",
  },
  "out-of-scope": {
    title: "Outside the letter’s scope",
    text: "The senders of the letter ask a certain kind of organisation to sign, and yours is not among them. Thank you for your support.",
  },
  other: { title: "Another reason", text: "" },
} satisfies Record<DeclineReason, { title: string; text: string }>;
