import type { Dictionary } from "../en";

export const moderatorMails = {
  factorsChanged: {
    subject: "Ihre Anmeldung hat sich geändert",
    heading: "Ihre Anmeldung hat sich geändert",
    before: (site: string) => [
      `Bei der Moderation von ${site} wurden unter Ihrem Namen ein Passkey, eine App oder Wiederherstellungscodes hinzugefügt, entfernt oder benutzt.`,
    ],
    action: "Zu Ihrem Konto",
    after: [
      "Waren Sie es selbst, brauchen Sie nichts zu tun. Wenn nicht, sagen Sie es sofort jemandem, der die Moderation verwaltet: Alle Ihre Sitzungen können beendet werden.",
    ],
  },
  invited: {
    subject: "Einladung zur Moderation",
    heading: "Helfen Sie, Unterschriften zu prüfen",
    before: (site: string) => [
      `Jemand aus Ihrem Kreis lädt Sie zur Moderation von ${site} ein. Dort werden Unterschriften geprüft, bevor jemand sie sieht.`,
      "Öffnen Sie die Seite und geben Sie diese Adresse ein. Eine E-Mail mit einem Link und einem Code folgt: Ein Passwort gibt es nicht.",
    ],
    action: "Zur Anmeldung",
    after: ["Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun."],
  },
  signIn: {
    subject: "Anmeldung bei der Moderation",
    heading: "Bei der Moderation anmelden",
    before: [
      "Geben Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben, oder öffnen Sie den Link im selben Browser. Er gilt nur einmal.",
    ],
    action: "Anmelden",
    after: ["Wenn nicht Sie darum gebeten haben, brauchen Sie nichts zu tun."],
  },
} satisfies Pick<Dictionary["mails"], "factorsChanged" | "invited" | "signIn">;
