import type { Authority, Sector } from "../../domain/organisation";

export const sign = {
  title: "Sign for your organisation",
  lede: "It takes two minutes. We e-mail you a code to confirm, and a person checks every signature before it is listed.",
  optional: (label: string) => `${label} (optional)`,
  choose: "Choose one",
  organisation: {
    legend: "The organisation",
    name: "Name",
    nameHint: "As it should stand on the list.",
    website: "Website",
    country: "Country",
    sector: "Kind",
    statement: "Link to your announcement",
    statementHint: "A page on your own website that says that you signed. It speaks for the signature.",
  },
  sectors: {
    ngo: "Non-profit organisation",
    network: "Network or federation",
    foundation: "Foundation",
    company: "Company",
    "public-body": "Public body",
    academia: "University or research",
    union: "Trade union",
    faith: "Faith community",
    other: "Something else",
  } satisfies Record<Sector, string>,
  you: {
    legend: "You",
    name: "Full name",
    role: "Role",
    email: "Work e-mail",
    emailHint: "Never shown. A mailbox at the organisation’s own domain speaks for the signature.",
    show: "Show my name and role beside the organisation",
  },
  authority: "Who decided that the organisation signs?",
  authorities: {
    board: "The board or another governing body",
    director: "The director, within their powers",
    delegated: "I was given the authority to sign",
    members: "Our members voted",
  } satisfies Record<Authority, string>,
  /** The brackets hold the link's words. */
  privacy: "By signing you take part in an open letter. [What we keep, why, and for how long]",
  submit: "Send me the code",
  leaveEmpty: "Leave this empty",
  closed: {
    title: "This letter is closed",
    lede: (when: string) => `It took signatures until ${when}. New ones cannot be added.`,
    confirming: "If you signed before and have a mail from us, you can still confirm for 72 hours after closing.",
    read: "Read the letter and who signed it",
  },
  scheduled: {
    title: "This letter is not open yet",
    lede: (when: string) => `It opens for signature on ${when}.`,
  },
  changed: {
    title: "The letter changed while you were writing",
    lede: (version: number) =>
      `Version ${version} is out. Here is what changed. If you agree with it, send the form again.`,
    nothing: "The words in this language are the same.",
  },
  sent: {
    title: "Check your e-mail",
    /** `{address}` is set in bold. */
    lede: "We sent a code to {address}.",
    ledeFor: (organisation: string) => `It confirms the signature of ${organisation}.`,
    changeAddress: "Change the address",
    code: "Six-digit code",
    submit: "Confirm the signature",
    nothingYet: "Nothing after five minutes? Look in spam or quarantine.",
    again: "Send again",
    holdsLinks: "Does your mail system hold back links?",
    withoutLink: "Send without a link",
    stillNothing: "Still nothing?",
    /** `{address}` is a link. */
    writeTo: "Write to {address}, quoting {reference}",
    sentAgain: "We send the code again: one mail a minute and three a day at most.",
    sentPlain: "We send the code again, this time without a link: one mail a minute and three a day at most.",
    wait: "Please wait a minute before asking for another mail.",
    enough: "We can send no more mails to this address today. The code from the last one still works.",
    confirmed: {
      title: "This signature is confirmed",
      lede: (organisation: string) =>
        `The link in our mail opens the page of ${organisation}, where you can see how its signature stands.`,
    },
    lost: {
      title: "We cannot tell which signature this is",
      lede: "This browser has forgotten it, or the signature was made in another one. Open the link in our mail, or sign again.",
      again: "Sign again",
    },
  },
  changeAddress: {
    title: "Change the address",
    lede: (organisation: string) => `Where should the code for ${organisation} go?`,
    email: "Work e-mail",
    submit: "Send the code there",
    back: "Keep the address as it is",
  },
};
