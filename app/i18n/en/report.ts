/** What a reader says is wrong with a name on the list. */
export const report = {
  /** The quiet link on the name's page. */
  link: "Report a problem with this name",
  kicker: "Signatory",
  title: "Report a problem with this name",
  /** `{organisation}` is the name. */
  lede: "What should we know about {organisation}?",
  text: "What is wrong?",
  textHint:
    "For example that the organisation did not sign, that a name or link misleads, or that it is listed twice. Say how you know. 1,000 characters at most.",
  email: "Your e-mail address",
  emailHint: "Only for questions about your report. Never shown.",
  next: "A moderator reads your report. Meanwhile the name stays on the list, and nothing of what you write is published.",
  /** The brackets hold the link's words. */
  privacy: "[What we keep, why, and for how long]",
  submit: "Send the report",
  back: "Go back without a report",
  sent: {
    title: "Thank you for your report",
    lede: "A moderator will read it and look into it. If you left an address, they may write to you.",
    back: "Back to the name",
  },
};
