/** Giving a signature to another address to look after. */
export const handOver = {
  row: "Does a colleague take over, or does your address change?",
  link: "Hand over",
  title: "Hand over the signature",
  lede: "To a colleague who takes over, or to another address of yours.",
  happens: "What happens",
  effects: [
    "We write to the new address. Whoever reads its mail confirms with a code of their own, within 72 hours.",
    "From then on your link no longer works, and the new address has one of its own. Both addresses get a mail.",
    "The signature itself stays as it is.",
    "If your address is at the organisation’s own domain and the new one is not, a moderator looks at it first.",
  ],
  email: "New address",
  emailHint: "Never shown. Nothing changes until it has confirmed.",
  submit: "Write to the new address",
  /** While the new address has not answered. */
  open: {
    title: "The signature is being handed over",
    lede: "We write to the new address. The code in that mail works for 72 hours. Until it is confirmed there, everything stays as it is.",
    again: "No mail came there?",
    againLink: "Write again",
    askedAgain: "We write to the new address again, at most once a minute and three times a day.",
    other: "Was it the wrong address?",
    otherLink: "Begin with another one",
    stop: "Have you changed your mind?",
    stopLink: "Call it off",
    see: "See how it stands",
  },
  /** Once it has, where a moderator must look. */
  waiting: {
    title: "A moderator looks at the new address",
    lede: "It has confirmed, but it is not at the organisation’s own domain. Until a moderator has decided, everything stays as it is. We write to you then.",
  },
  callOff: {
    title: "Call off the hand-over",
    lede: "The link and the code that we sent to the new address stop working. The signature stays with you.",
    submit: "Call it off",
    done: "The hand-over is called off. The signature stays with you.",
  },
  /** What the new address is shown. */
  takeOver: {
    kicker: "A signature to look after",
    title: (organisation: string) => `Take over the signature of ${organisation}`,
    lede: (letter: string) => `Whoever looks after it under “${letter}” wants to hand it over to you.`,
    effects: [
      "You get a private page, where you can follow, correct or withdraw the signature.",
      "The link of whoever had it before stops working, and they get a mail.",
      "If this is not meant for you, you need do nothing.",
    ],
    code: "Type the six-digit code from the same mail. It keeps mail scanners from taking over in your place.",
    submit: "Take over the signature",
    /** The brackets hold the link's words. */
    done: "The signature is now yours to look after, and this is its page. If its representative has changed too, [correct the name and role].",
    waiting: {
      title: "Thank you. A moderator looks at it",
      lede: "Your address is not at the organisation’s own domain, so a moderator looks first. If they agree, you get a mail with a link of your own.",
    },
    over: {
      title: "This is over",
      lede: "The hand-over was done, called off, or begun anew. If you have taken over the signature, use the link in our latest mail.",
    },
    cannot: {
      title: "This address cannot take it over",
      lede: "It has signed for this organisation itself, or stands for five organisations already. Another address can take over.",
    },
  },
  /** The link of whoever handed over. */
  gone: {
    title: "This link no longer works",
    lede: "The signature was handed over to another address, which has a link of its own.",
    notYou: "If it was not you who handed it over, answer the mail that we sent you about it.",
  },
};

/** Mailing the links of its signatures to an address. */
export const lostLink = {
  title: "Get your link by mail",
  lede: "Every signature has a private page. Type the address that looks after it, and we mail it the links to all of its signatures.",
  email: "E-mail address",
  submit: "Mail me the links",
  sent: {
    title: "Check your e-mail",
    lede: "If this address has signatures, the links to them are on their way.",
    nothing: "Has nothing come? Look among the unwanted mail, or try the address that you signed with.",
    limits: "We write to an address at most once a minute and three times a day.",
    again: "Try another address",
  },
  /** The brackets hold the link's words. */
  signed: "Have you signed already? [Get the link to your signature by mail]",
  lost: "Have you lost the link to your signature? [Get it by mail]",
};
