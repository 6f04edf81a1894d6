import type { PeriodDays } from "~/domain/periods";
import type { Section } from "./pages";
import { lasting } from "./periods";

/** What is kept, why, and for how long. */
export const privacy = {
  title: "What we keep, why, and for how long",
  lede: (controller: string, contact: string) =>
    `${controller} answers for the data on this site. Write to ${contact} with any question, or to use your rights.`,
  /** Whoever changes a word of it raises NOTICE: app/domain/notice.ts. */
  sections: (periods: PeriodDays): Section[] => [
    {
      heading: "If you only read",
      paragraphs: [
        "We set no cookies and use no trackers, and nothing is loaded from other sites. Our server handles your network address to answer you and to hold off abuse. It is not written to our logs.",
      ],
    },
    {
      heading: "If you sign",
      paragraphs: ["We keep what you type, so that we can confirm the signature, check it, and publish it:"],
      points: [
        "The organisation’s name, website, country and kind, the dates, the version of the letter and what speaks for the signature. They are public once the signature is listed.",
        "Your name and role. They are public only if you agreed to it, and you can take that back. Otherwise only the moderators see them.",
        "Your e-mail address. It is never public. We use it to confirm the signature, and to write to you about it and about changes of the letter.",
        "Who decided that the organisation signs. Only the moderators see it.",
        "What you answer when the moderators ask you something, and what they note while they check. Only the moderators see it.",
        "What you ask to correct, and what stood there before. Only the moderators see it.",
        "When you hand the signature over to another address: that address, and the one before it. Only the moderators see them.",
        "Which version of this notice you were shown.",
      ],
    },
    {
      heading: "If you report a name",
      paragraphs: [
        "We keep what you write about the name, and your e-mail address if you give one, so that the moderators can look into it and ask you. They need it to keep the list right, which those who read the letter have a legitimate interest in. Nothing of it is published, and the organisation is not told who wrote it.",
      ],
    },
    {
      heading: "Why we may",
      paragraphs: [
        "Signing an open letter is taking part in a public debate. We handle your data because you asked us to publish the organisation’s signature, and because those who read the letter have a legitimate interest in knowing that it is genuine. A letter can show political or other convictions: we publish your own name only with your explicit consent.",
      ],
    },
    {
      heading: "For how long",
      paragraphs: [],
      points: [
        `A signature that is not confirmed: ${lasting(periods.unconfirmed)}.`,
        `A signature that was declined: ${lasting(periods.declined)}. One that was withdrawn: ${lasting(periods.withdrawn)}. What was only about it goes with it: questions and answers, notes, corrections, hand-overs.`,
        `The e-mail address and the name of a listed signature’s representative, where the name is not public: until ${lasting(periods.contacts)} after the letter closes.`,
        `A report about a name: until a moderator has settled it, and ${lasting(periods.reports)} more.`,
        `The mails that we send, as a list without their text: ${lasting(periods.mails)}.`,
        `Network addresses, only as scrambled values: a day at most to limit abuse; ${lasting(periods.networks)} beside a signature, or in an alarm about unusually many signatures, so that the moderators see which ones came from one network.`,
        "An e-mail address to which we are never to write again: for as long as that holds.",
        "Of a signature that was erased, only a scrambled value, so that a backup does not bring it back.",
        "Receipts are made when you ask for them. We keep none.",
        "Where the letter says so: that an organisation withdrew, and on which day, without its name.",
        "The public list stays, as the record of who signed.",
      ],
    },
    {
      heading: "How it is kept",
      paragraphs: [
        "Names and addresses are encrypted where they are stored. Codes and links are not stored at all. Only the moderators and whoever runs this server can see your data. We hand it to nobody else, except to the mail service that carries our mail.",
      ],
    },
    {
      heading: "One cookie",
      paragraphs: [
        "When you sign, we set a cookie so that we know the browser that signed. It is needed for that and used for nothing else.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        "You may see, correct and erase your data, take it with you, limit or object to its use, and take back a consent. The private page of your signature does the most common of these at once. You may also complain to the data protection authority where you live.",
      ],
    },
  ],
  /** `day`: which version of the notice it is. */
  of: (day: string) => `This notice is of ${day}.`,
};
