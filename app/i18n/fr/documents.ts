import type { Dictionary } from "../en";

export const documents: Dictionary["documents"] = {
  from: "De",
  letter: "La lettre, telle qu’elle est aujourd’hui",
  list: "Tous les noms, dans un fichier",
  listFingerprint: (revision) => `Empreinte de ce fichier à la révision ${revision} (SHA-256)`,
};
