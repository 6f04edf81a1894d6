import type { Dictionary } from "../en";

export const previews = {
  link: "Alle E-Mails, die es gibt",
  title: "Alle E-Mails",
  lede: "Jede mit einer erfundenen Organisation, in jeder Sprache. Keine davon wurde gesendet.",
  language: "Sprache",
  back: "Alle E-Mails",
} satisfies Dictionary["previews"];
