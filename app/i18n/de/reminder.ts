import type { Dictionary } from "../en";
import { lasting } from "./periods";

export const reminder = {
  subject: ({ organisation }) => `Noch zu bestätigen: die Unterschrift von ${organisation}`,
  heading: ({ organisation }) => `${organisation} hat noch nicht bestätigt`,
  before: ({ organisation, letter, from }) => [
    `Unter dieser Adresse hat jemand „${letter}“, einen offenen Brief von ${from}, für ${organisation} unterzeichnet. Die Unterschrift zählt, sobald sie bestätigt ist.`,
    "Öffnen Sie zum Bestätigen Ihre persönliche Seite und geben Sie dort diesen Code ein.",
  ],
  action: "Persönliche Seite öffnen",
  after: ({ periods }) => [
    "Gilt der Code nicht mehr, schickt die Seite einen neuen.",
    `Wenn Ihre Organisation nicht unterzeichnet hat, brauchen Sie nichts zu tun. Die Daten werden ${lasting(periods.unconfirmed)} nach dem Absenden gelöscht. Wir erinnern Sie nur dieses eine Mal.`,
  ],
} satisfies Dictionary["mails"]["reminder"];
