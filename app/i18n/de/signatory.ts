import type { Dictionary } from "../en";

export const signatory = {
  kicker: "Auf der Liste",
  description: (organisation, letter) =>
    `${organisation} hat den offenen Brief „${letter}“ unterzeichnet. Wie die Unterschrift geprüft wurde.`,
  signedLetter: "hat den offenen Brief unterzeichnet",
  representative: "Vertreten durch",
  announcement: "Bekanntmachung",
  saysSo: "Auf eigener Website",
  checked: "Wie geprüft wurde",
  steps: {
    signed: "Unterzeichnet",
    signedWith: (language) => `{version} des Briefs, auf ${language}`,
    confirmed: "Per E-Mail bestätigt",
    domain: "Aus einem Postfach der eigenen Domain.",
    otherMailbox:
      "Aus einem Postfach außerhalb der Domain der Website, wie bei vielen echten Organisationen. Ein Mensch hat es sich angesehen.",
    vouched: "Von der Moderation verbürgt",
    vouchedHint: "Sie hat sich die Unterschrift von der Organisation auf anderem Weg als per E-Mail bestätigen lassen.",
    listed: "Von einem Menschen geprüft und aufgenommen",
  },
  related: {
    label: "Wie es weitergeht",
    sameCountry: "Aus demselben Land",
    sameSector: "Von derselben Art",
    everyone: "Alle, die unterzeichnet haben",
  },
  gone: {
    title: "Dieser Name steht nicht auf der Liste",
    lede: "Er hat einmal hier gestanden. Er wurde zurückgezogen oder von der Liste genommen. Mehr ist darüber nicht öffentlich.",
    list: "Sehen, wer unterzeichnet hat",
    letter: "Den Brief lesen",
  },
} satisfies Dictionary["signatory"];
