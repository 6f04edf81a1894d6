/** While a letter takes no signatures; the owners' own notice stands beside it. */
export const hold = {
  title: "Signing is on hold",
  since: (day: string) => `Since ${day}.`,
  stands: "If you have a mail from us, you can still confirm. What is signed stays signed.",
  kept: "Nothing was sent. What you typed is still here: send it again when signing goes on.",
};
