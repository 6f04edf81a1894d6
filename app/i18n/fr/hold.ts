import type { Dictionary } from "../en";

export const hold: Dictionary["hold"] = {
  title: "La signature est suspendue",
  since: (day) => `Depuis le ${day}.`,
  stands: "Si vous avez reçu un message de notre part, vous pouvez toujours confirmer. Ce qui est signé reste signé.",
  kept: "Rien n’a été envoyé. Ce que vous avez saisi est toujours là : envoyez-le de nouveau quand la signature reprendra.",
};
