import type { Dictionary } from "../en";
import { format } from "../format";

const { number } = format("de");

export const newVersionMails = {
  newVersion: {
    subject: ({ organisation }) => `Der Brief hat sich geändert: Unterzeichnet ${organisation} weiterhin?`,
    heading: () => "Der Brief hat sich geändert",
    before: ({ organisation, letter }) => [
      `„${letter}“ hat sich inhaltlich geändert, seit für ${organisation} unterzeichnet wurde. Unterzeichnet Ihre Organisation auch den neuen Text?`,
    ],
    action: "Ihre persönliche Seite öffnen",
    after: () => [
      "Auf Ihrer persönlichen Seite können Sie die Änderung Wort für Wort lesen und den neuen Text mit einem frischen Code unterzeichnen.",
      "Wenn Ihre Organisation ihn nicht unterzeichnet, brauchen Sie nichts zu tun. Die Unterschrift gilt dann weiter für die Fassung, für die sie gegeben wurde, und die Liste sagt das.",
    ],
  },
  newVersionParts: {
    come: "Neu im Brief:",
    gone: "Nicht mehr im Brief:",
    more: "Das ist nicht alles. Der ganze Text:",
    whole: "Der ganze Text, und was sich geändert hat:",
  },
} satisfies Pick<Dictionary["mails"], "newVersion" | "newVersionParts">;

export const newVersion = {
  title: "Der Brief hat sich geändert",
  changed: (signed, now) =>
    `Ihre Organisation hat Fassung ${number(signed)} unterzeichnet. Der Brief hat sich seitdem inhaltlich geändert; jetzt gilt Fassung ${number(now)}.`,
  link: "Ansehen, was sich geändert hat, und den neuen Text unterzeichnen",
  ask: "Unterzeichnet Ihre Organisation auch diesen Text?",
  lede: (organisation, signed) => `${organisation} hat Fassung ${number(signed)} unterzeichnet.`,
  changes: (signed, now) => `Was sich von Fassung ${number(signed)} zu Fassung ${number(now)} geändert hat`,
  readWhole: "Den ganzen Text lesen",
  effects: [
    "Wenn ja, fordern Sie einen Code an und unterzeichnen Sie. Die Liste nennt dann die neue Fassung.",
    "Wenn nicht, tun Sie nichts. Die Unterschrift gilt weiter für die Fassung, für die sie gegeben wurde, und die Liste sagt das.",
  ],
  submit: "Den neuen Text unterzeichnen",
  overtaken: "Der Brief hat sich noch einmal geändert, während Sie gelesen haben. So lautet er jetzt.",
  done: "Danke. Die Unterschrift Ihrer Organisation gilt jetzt für den neuen Text.",
  wording: (now) =>
    `Jetzt gilt Fassung ${number(now)} des Briefes. Seit Ihrer Unterschrift hat sich nur die Formulierung geändert.`,
  step: "Neuen Text unterzeichnet",
  legend: "Die Organisation hat diese Fassung unterzeichnet. Der Brief hat sich seitdem inhaltlich geändert.",
} satisfies Dictionary["newVersion"];
