import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("de");

export const withdrawals = {
  title: "Zurückgezogen",
  on: (day) => `Eine Organisation hat am ${day} zurückgezogen.`,
  inAll: (n) => plural(n, { one: "# Organisation hat zurückgezogen.", other: "# Organisationen haben zurückgezogen." }),
  told: "Die Liste sagt, dass eine Organisation zurückgezogen hat und an welchem Tag. Welche es war, sagt sie nicht.",
  untold: "Auf den öffentlichen Seiten sagt nichts, dass die Organisation unterzeichnet oder zurückgezogen hat.",
} satisfies Dictionary["withdrawals"];
