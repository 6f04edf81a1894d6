/** Where a signature stands, beside what `signature` says of it. */
export const status = {
  asked: "The moderators asked a question",
  answered: "Answered",
  corrected: "Corrected and sent again",
  amended: "Corrected",
  proposed: "Change sent to the moderators",
  accepted: "Change accepted",
  refused: "Change not accepted",
  handedOver: "Handed over",
  renewed: "New version signed",
  nextHint: "The name then stands under the letter, with a page of its own.",
  /** `time` is a length of time, as in "two days". */
  usual: (time: string) => `Lately a decision takes about ${time}.`,
  permalink: "Its page, for you to pass on:",
  /** Instead of listed, while no names are shown. */
  approved: "Approved",
  paused:
    "It is approved. The names under the letter are not shown at the moment; when they are again, this one is among them.",
  /** The brackets hold a link’s words; `{contact}` and `{reference}` are set off. */
  answer: "[Correct it and send it again], or write to {contact} and quote {reference}.",
  receipt: "Your receipt, to keep as proof",
  quote: "Anything else? Write to us, and quote {reference}.",
};
