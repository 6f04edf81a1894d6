export const correction = {
  /** On the private page. */
  row: "Is something wrong, or has it changed?",
  link: "Correct",
  title: "Correct the signature",
  ledes: {
    waiting: "Change what is wrong. With the code it applies at once, before a moderator decides.",
    listed:
      "Change what is wrong. What readers would see anew waits for a moderator, and until then the list shows the signature as it is.",
  },
  atOnce: {
    title: "What applies at once",
    points: [
      "Your name and role are no longer shown.",
      "The link to your announcement is taken away.",
      "Who decided that the organisation signs, and your name and role as long as they are not shown.",
    ],
  },
  kept: "Left empty, it stays as it is. We do not show it here, because the link alone must not give it away.",
  submit: "Send the correction",
  notices: {
    changed: "Thank you. The signature is corrected.",
    proposed: "Thank you. A moderator looks at your correction. Until then the list shows the signature as it is.",
    both: "Thank you. Part of your correction applies already, and a moderator looks at the rest.",
    takenBack: "Your correction is taken back. The signature stays as it is.",
    unchanged: "Nothing was different, so nothing was changed.",
  },
  open: {
    title: "Your correction waits for a moderator",
    /** `{when}` is a date. */
    since: "Sent {when}. Until it is decided, the list shows the signature as it is. We write to you then.",
    replaces:
      "What you send now takes its place. To take it back, fill in the form as the signature stands today. If it has a new name or role of yours, type that again.",
    none: "none",
    shown: "Your name and role are shown",
    own: "Your name or role changes",
  },
};
