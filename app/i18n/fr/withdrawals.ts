import type { Dictionary } from "../en";
import { format } from "../format";

const { plural } = format("fr");

export const withdrawals = {
  title: "Signatures retirées",
  on: (day) => `Une organisation s’est retirée le ${day}.`,
  inAll: (n) => plural(n, { one: "# organisation s’est retirée.", other: "# organisations se sont retirées." }),
  told: "La liste indique qu’une organisation s’est retirée, et quel jour. Elle ne dit pas laquelle.",
  untold: "Rien sur les pages publiques n’indique que l’organisation avait signé, ni qu’elle s’est retirée.",
} satisfies Dictionary["withdrawals"];
