import type { ReceiptEvent } from "../../domain/receipt";
import type { Status } from "../../domain/signature";

/** What a signer keeps of a signature, and can prove with it. */
export const receipt = {
  kicker: "Receipt of a signature",
  /** Of the document. */
  title: (organisation: string, letter: string) => `Receipt: ${organisation}, “${letter}”`,
  signedAs: "Signed as",
  reference: "Reference",
  signed: "Signed",
  confirmed: "Confirmed",
  stands: "Where it stands",
  /** A status and since when. */
  since: (status: string, when: string) => `${status}, since ${when}`,
  status: {
    waiting: "With the moderators",
    listed: "On the list",
    declined: "Not listed",
    merged: "Joined with another signature of the organisation",
    disputed: "Reported as not the organisation’s, and off the list",
    withdrawn: "Withdrawn",
  } satisfies Record<Exclude<Status, "unconfirmed">, string>,
  hidden: "Approved, and not shown while moderators look at it",
  paused: "Approved; no names are shown at the moment",
  page: "Its page",
  letter: "The letter that was signed",
  letterTitle: "Title",
  address: "Address",
  text: "Text",
  textOf: (version: string, language: string, published: string) =>
    `${version}, in ${language}, published on ${published}`,
  fingerprint: "SHA-256",
  proves: "What this receipt proves",
  byMail: "Whoever confirmed the signature had the mail that was sent to the address given for the organisation.",
  vouched: "A moderator confirmed the signature with the organisation by another way than e-mail.",
  /** `mark`: what Markdown puts before a title. */
  sameText: (file: string, mark: string) =>
    `The text that was signed follows below. It is also attached to this PDF as a file, ${file}: “${mark}”, the title, an empty line, the text and a line break, in UTF-8. The SHA-256 of that file is the one above; any other text has another.`,
  sameChain: (command: string) =>
    `Every change is an event with a number; its hash is made of it and of the hash before. If one were changed, added or left out later, every hash after it would be another. Keep this receipt and compare: the operator’s chain must hold these numbers and hashes (${command}).`,
  answers: (controller: string, contact: string) =>
    `A page can be forged; what counts is the chain. ${controller} answers for it: ${contact}. This receipt names no person.`,
  chain: "In the chain of events",
  theText: "The text that was signed",
  events: {
    "signature.signed": "Signed",
    "signature.confirmed": "Confirmed",
    "signature.vouched": "Confirmed by a moderator",
    "signature.unvouched": "A moderator’s confirmation taken back",
    "signature.approved": "Approved and listed",
    "signature.asked": "The moderators asked a question",
    "signature.unasked": "The question was taken back",
    "signature.answered": "The question was answered",
    "signature.declined": "Not listed",
    "signature.merged": "Joined with another signature",
    "signature.undone": "The decision was taken back",
    "signature.hidden": "Not shown while moderators look",
    "signature.shown": "Shown again",
    "signature.renamed": "The moderators corrected the name",
    "signature.name-restored": "The name as it was signed was put back",
    "signature.corrected": "Corrected and sent again",
    "signature.amended": "Corrected",
    "signature.proposed": "A change was sent to the moderators",
    "signature.accepted": "The change was accepted",
    "signature.refused": "The change was not accepted",
    "signature.reopened": "The decision on the change was taken back",
    "signature.handed-over": "Handed over",
    "signature.renewed": "A new version was signed",
    "signature.disputed": "Reported as not the organisation’s",
    "signature.dismissed": "The report was settled: it is with the moderators again",
    "signature.upheld": "The report was settled: withdrawn",
    "signature.withdrawn": "Withdrawn",
    "signature.contact-forgotten": "The address was forgotten",
  } satisfies Record<ReceiptEvent, string>,
};
