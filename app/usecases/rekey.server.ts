import { canonicalAddress } from "../domain/email";
import { DoesNotOpen, type Place } from "../domain/seal.server";
import type { App } from "./app";

export type Resealed = {
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
export type RekeyOutcome = ({ outcome: "sealed" } & Resealed) | { outcome: "unreadable"; place: Place };

/**
 * Seals and hashes everything again under the current key, in short transactions, so that a running server goes on.
 * Afterwards the key before is no longer needed. Can be stopped and started over; what does not open stops it.
 */
export async function rekey(app: App, progress: (done: number, total: number) => void): Promise<RekeyOutcome> {
  try {
    return { outcome: "sealed", ...(await sealAgain(app, progress)) };
  } catch (error) {
    if (error instanceof DoesNotOpen) return { outcome: "unreadable", place: error.place };
    throw error;
  }
}

async function sealAgain(app: App, progress: (done: number, total: number) => void): Promise<Resealed> {
  const { db, journal, keys, now } = app;
  const hashOf = (email: string) => keys.addressHashes(canonicalAddress(email))[0];
  const total = db.maintenance.countSignatures();
  let signatures = 0;
  for (const batch of db.maintenance.marks(SHORT)) {
    await db.write(() => {
      for (const { id } of batch) {
        const signature = db.signatures.find(id);
        if (signature)
          db.maintenance.reseal(signature, signature.email === "" ? signature.addressHash : hashOf(signature.email));
      }
    });
    signatures += batch.length;
    progress(signatures, total);
  }
  const resealed = {
    signatures,
    addresses: await db.write(() => db.maintenance.resealAddresses(hashOf)),
    reports: await db.write(() => db.reports.reseal()),
    questions: await db.write(() => db.questions.reseal()),
    notes: await db.write(() => db.notes.reseal()),
    handOvers: await db.write(() => db.handOvers.reseal(hashOf)),
    corrections: await db.write(() => db.corrections.reseal()),
    credentials: await db.write(() => db.credentials.reseal()),
    journal: await db.write(() => journal.reseal()),
  };
  await db.write(() => {
    db.meta.set("key-check", keys.check);
    db.events.append({ at: now(), type: "keys.changed", subject: "keys", actor: "operator", data: {} });
  });
  return resealed;
}

/** So many signatures are sealed in a few milliseconds. */
const SHORT = 200;
