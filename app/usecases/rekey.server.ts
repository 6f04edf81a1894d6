import { canonicalAddress } from "../domain/email";
import type { App } from "./app";

export type RekeyOutcome = {
  signatures: number;
  addresses: number;
  reports: number;
  questions: number;
  notes: number;
  handOvers: number;
  corrections: number;
  credentials: number;
  /** Addresses in the journal. */
  journal: number;
};

/**
 * Seals and hashes everything again under the current key, a batch a transaction, so that a running server goes on.
 * Afterwards the key before is no longer needed. Can be stopped and started over.
 */
export async function rekey(app: App, progress: (done: number) => void): Promise<RekeyOutcome> {
  const hashOf = (email: string) => app.keys.addressHashes(canonicalAddress(email))[0];
  let signatures = 0;
  for (const batch of app.db.maintenance.signatures()) {
    await app.db.write(() => {
      for (const entry of batch) {
        if ("unreadable" in entry) throw new Error(`a sealed field of signature ${entry.unreadable} does not open`);
        // Read again: the server may have changed it since the batch was read.
        const signature = app.db.signatures.find(entry.signature.id);
        if (signature)
          app.db.maintenance.reseal(
            signature,
            signature.email === "" ? signature.addressHash : hashOf(signature.email),
          );
      }
    });
    signatures += batch.length;
    progress(signatures);
  }
  const rest = await app.db.write(() => {
    const resealed = {
      addresses: app.db.maintenance.resealAddresses(hashOf),
      reports: app.db.reports.reseal(),
      questions: app.db.questions.reseal(),
      notes: app.db.notes.reseal(),
      handOvers: app.db.handOvers.reseal(hashOf),
      corrections: app.db.corrections.reseal(),
      credentials: app.db.credentials.reseal(),
      journal: app.journal.reseal(),
    };
    app.db.meta.set("key-check", app.keys.check);
    app.db.events.append({
      at: app.now(),
      type: "keys.changed",
      subject: "keys",
      actor: "operator",
      data: {},
    });
    return resealed;
  });
  return { signatures, ...rest };
}
