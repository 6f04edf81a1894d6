/** Withdrawing and erasing at once, and what is said once nothing is kept any more. */
export const erase = {
  row: "Erase everything about it",
  link: "Withdraw and erase",
  title: (organisation: string) => `Withdraw and erase the signature of ${organisation}`,
  effects: [
    "The name leaves the public list at once.",
    "The organisation, its website, your name, role and address, and all that was written about the signature are erased at once.",
    "It cannot be undone, and no mail follows: we no longer have your address.",
    "In our backups it ends when they do. Should one be put back, it is erased again.",
  ],
  stays: "What remains",
  staying: [
    "That somebody signed: a number, the dates, the country and sector, and the version and language of the letter. It says nothing about you or your organisation.",
    "If you asked us never to write to your address again, a scrambled form of it, so that we keep to that.",
  ],
  submit: "Withdraw and erase",
  erased: {
    title: "Everything is erased",
    lede: "The signature is withdrawn, and nothing about you or your organisation is kept with it.",
    more: "You can close this page and delete our mails. The links in them lead nowhere else.",
  },
  /** Long after the letter closed, where the signature itself stays. */
  forgotten: {
    title: "We no longer have your address",
    text: "The letter closed long ago, so we have forgotten it. The signature stays as it is.",
    /** `{address}` is a link. */
    write: "If something should change, write to {address}.",
  },
};
