import type { Dictionary } from "../en";

export const documents: Dictionary["documents"] = {
  from: "Von",
  letter: "Der Brief in seinem heutigen Stand",
  list: "Alle Namen als Datei",
  listFingerprint: (revision) => `Fingerabdruck dieser Datei in Revision ${revision} (SHA-256)`,
};
