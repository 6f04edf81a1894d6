export const documents = {
  from: "From",
  /** Before an address. */
  letter: "The letter, as it stands today",
  list: "Every name, as a file",
  listFingerprint: (revision: string) => `Fingerprint of that file at revision ${revision} (SHA-256)`,
};
