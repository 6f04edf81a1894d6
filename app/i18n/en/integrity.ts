import { format } from "../format";

const { plural } = format("en");

/** What was decided, in numbers. */
export const integrity = {
  title: "Decisions in numbers",
  lede: "What became of the signatures that organisations confirmed. No names: whoever is not on the list has a right to that.",
  nothingYet: "Nothing was decided yet.",
  outcome: "Outcome",
  signatures: "Signatures",
  outcomes: {
    listed: "On the list",
    hidden: "Off the list while a moderator looks into them",
    waiting: "Waiting for a decision",
    declined: "Declined",
    merged: "Merged with another signature of the organisation",
    disputed: "Disputed: “this wasn’t us”",
    withdrawn: "Withdrawn",
  },
  reason: (title: string) => `Declined: ${title}`,
  howLong: "How long it takes",
  took: (time: string, decisions: number) =>
    plural(decisions, {
      one: `The only decision so far came ${time} after the signature was confirmed.`,
      other: `Half of the last # decisions came within ${time} of the signature being confirmed.`,
    }),
  under: "a minute",
  minutes: (n: number) => plural(n, { one: "# minute", other: "# minutes" }),
  hours: (n: number) => plural(n, { one: "# hour", other: "# hours" }),
  days: (n: number) => plural(n, { one: "# day", other: "# days" }),
  counted: "How this is counted",
  countedHow:
    "Counted are signatures as they stand now, once their organisation has confirmed them. A decision that was undone is not counted, and a signature that was decided on anew counts as it was decided last.",
  asJson: "The same for programs",
};
