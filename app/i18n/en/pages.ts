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
  privacy: {
    title: "What we keep, why, and for how long",
    lede: (controller: string, contact: string) =>
      `${controller} answers for the data on this site. Write to ${contact} with any question, or to use your rights.`,
    sections: sections(
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
          "A signature that is not confirmed: 30 days.",
          "A signature that was declined or withdrawn: 6 months.",
          "The e-mail address and the name of a listed signature’s representative, where the name is not public: until 6 months after the letter closes.",
          "A report about a name: until a moderator has settled it, and 30 days more.",
          "The mails that we send, as a list without their text: 30 days.",
          "Network addresses, only as scrambled values: a day at most to limit abuse; 30 days beside a signature, so that the moderators see which ones came from one network.",
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
    ),
  },
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
