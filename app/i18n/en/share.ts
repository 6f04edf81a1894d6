export const share = {
  title: "Pass it on",
  email: "E-mail",
  /** What a message begins with; the address follows. */
  message: (letter: string) => `Open letter: ${letter}`,
  address: "The letter’s address",
  partners: {
    title: "Put this list on your site",
    lede: "It stays up to date by itself, sets no cookie and runs no script.",
    frame: "The list, as a frame",
    badge: "A badge with the count",
    badgePreview: "This is the badge:",
  },
};
