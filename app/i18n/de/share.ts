import type { Dictionary } from "../en";

export const share = {
  title: "Weitersagen",
  email: "E-Mail",
  message: (letter) => `Offener Brief: ${letter}`,
  address: "Die Adresse des Briefs",
  partners: {
    title: "Diese Liste auf Ihre Website setzen",
    lede: "Sie bleibt von selbst aktuell, setzt keine Cookies und führt kein Skript aus.",
    frame: "Die Liste als Rahmen",
    badge: "Ein Zähler als Bild",
    badgePreview: "So sieht der Zähler aus:",
  },
} satisfies Dictionary["share"];
