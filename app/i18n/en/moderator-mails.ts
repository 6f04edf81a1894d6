/** The mails to moderators themselves. */
export const moderatorMails = {
  factorsChanged: {
    subject: "Your way to sign in has changed",
    heading: "Your way to sign in has changed",
    before: (site: string) => [
      `A passkey, an app or recovery codes were added, removed or used at the moderators’ desk of ${site}, by somebody who was signed in as you.`,
    ],
    action: "See your account",
    after: [
      "If it was you, you need do nothing. If not, tell an owner of the desk now: they can end all your sessions.",
    ],
  },
  invited: {
    subject: "You are invited to the moderators’ desk",
    heading: "Help to check the signatures",
    before: (site: string) => [
      `A colleague asks you to the moderators’ desk of ${site}, where signatures are checked before anybody sees them.`,
      "Open the page and type this address. A mail with a link and a code follows: there is no password.",
    ],
    action: "Go to the sign-in page",
    after: ["If you do not know what this is about, you need do nothing."],
  },
  signIn: {
    subject: "Sign in to the moderators’ desk",
    heading: "Sign in to the desk",
    before: ["Type this code on the page where you asked for it, or open the link in the same browser. It works once."],
    action: "Sign in",
    after: ["If it was not you who asked, you need do nothing."],
  },
};
