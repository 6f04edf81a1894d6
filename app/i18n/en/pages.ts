import { privacy } from "./privacy";

export type Section = { heading: string; paragraphs: readonly string[]; points?: readonly string[] };

const sections = (...all: Section[]) => all;

export const pages = {
  checking: {
    title: "How names are checked",
    lede: "Every name on the list is an organisation that confirmed its signature and that a person has looked at.",
    sections: sections(
      {
        heading: "Confirmed by the organisation",
        paragraphs: [
          "Somebody signs for the organisation and says who decided it. We send a code to their address. Only with that code, or in the browser that signed, can the signature be confirmed. Opening the link in the mail is not enough, so a mail scanner cannot confirm in anybody’s place.",
        ],
      },
      {
        heading: "Checked by a person",
        paragraphs: ["Nothing is public before a moderator has approved it. They look at"],
        points: [
          "whether the e-mail address belongs to the organisation’s website,",
          "whether the website is the organisation’s own,",
          "whether the name is on the list already, or very much like one that is,",
          "who decided that the organisation signs.",
        ],
      },
      {
        heading: "What the mark means",
        paragraphs: [
          "The mark ✓ stands beside an organisation that confirmed from a mailbox at its own domain. It is evidence, not a condition: many genuine organisations write from another mailbox, and a moderator has checked those too.",
        ],
      },
      {
        heading: "When something is wrong",
        paragraphs: [
          "An organisation can withdraw at any time, and says “this wasn’t us” with the link in our mail. The name then leaves the list at once. Everybody can report a problem with a name on its page, and a moderator looks into it. Every decision of a moderator can be undone, and each is kept in a record that cannot be changed unseen.",
        ],
      },
      {
        heading: "What is counted",
        paragraphs: [
          "The count is the number of organisations on the list at the time given beside it. International and European organisations count as organisations, but not as countries.",
        ],
      },
    ),
  },
  privacy,
  mailbox: {
    title: "Mailbox",
    lede: "In a demonstration no mail is sent. Each one lands here.",
    empty: "No mail yet. Sign the letter, and the first one arrives.",
    to: "To",
    sentAt: "Sent",
    html: "See it as HTML",
    back: "All mail",
  },
};
