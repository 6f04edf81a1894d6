import type { Dictionary } from "../en";

export const hold: Dictionary["hold"] = {
  title: "Das Unterzeichnen ruht zurzeit",
  since: (day) => `Seit ${day}.`,
  stands:
    "Wenn Sie eine Mail von uns haben, können Sie weiterhin bestätigen. Was unterzeichnet ist, bleibt unterzeichnet.",
  kept: "Es wurde nichts gesendet. Ihre Angaben stehen noch hier: Senden Sie sie noch einmal, wenn es weitergeht.",
};
