/** The page of one name: who it is and how it was checked. */
export const signatory = {
  kicker: "Signatory",
  /** Of the page, where it is linked to. */
  description: (organisation: string, letter: string) =>
    `${organisation} has signed the open letter “${letter}”. How its signature was checked.`,
  signedLetter: "has signed the open letter",
  representative: "Represented by",
  /** A page of the organisation; the second where it stands on its own website. */
  announcement: "Its announcement",
  saysSo: "On its own site",
  checked: "How this was checked",
  steps: {
    signed: "Signed",
    /** `{version}` is a link to that version, said as in "version 2". */
    signedWith: (language: string) => `{version} of the letter, in ${language}`,
    confirmed: "Confirmed by e-mail",
    domain: "From a mailbox at its own domain.",
    otherMailbox:
      "From a mailbox that is not at its website’s domain, as many genuine organisations do. A person has looked at it.",
    vouched: "Vouched for by a moderator",
    vouchedHint: "They confirmed the signature with the organisation by another way than e-mail.",
    listed: "Checked by a person and listed",
  },
  related: {
    label: "Where to go from here",
    sameCountry: "From the same country",
    sameSector: "Of the same kind",
    everyone: "Everyone who signed",
  },
  gone: {
    title: "This name is not on the list",
    lede: "It stood here once. It was withdrawn, or taken off the list. Nothing more about it is public.",
    list: "See who has signed",
    letter: "Read the letter",
  },
};
