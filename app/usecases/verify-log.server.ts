import type { Event } from "../domain/event";
import { chainHash, GENESIS } from "../domain/event.server";
import type { App } from "./app";
import { digestOf } from "./shared/step.server";

export type VerifyOutcome =
  | { outcome: "sound"; events: number; signatures: number }
  | { outcome: "broken"; where: string; problem: string };

/** Walks the chain of events, then compares every signature with what its last event says. Names the first bad row. */
export const verifyLog = (app: App): VerifyOutcome => app.db.snapshot(() => verify(app));

function verify(app: App): VerifyOutcome {
  const told = new Map<string, { status: string; digest: string | null }>();
  let previous: Buffer = GENESIS;
  let events = 0;
  for (const { hash, ...event } of app.db.events.all()) {
    events += 1;
    if (event.seq !== events) return broken(`event ${events}`, `it is missing: the next one is ${event.seq}`);
    if (!chainHash(previous, event).equals(hash))
      return broken(`event ${event.seq}`, "it was changed after it was written");
    previous = hash;
    remember(told, event);
  }

  let signatures = 0;
  for (const batch of app.db.maintenance.signatures()) {
    for (const entry of batch) {
      signatures += 1;
      if ("unreadable" in entry) return broken(`signature ${entry.unreadable}`, "a sealed field does not open");
      const { signature } = entry;
      const last = told.get(signature.id);
      const where = `signature ${signature.id}`;
      if (!last) return broken(where, "no event tells of it");
      if (last.status !== signature.status)
        return broken(where, `it is ${signature.status}, its last event says ${last.status}`);
      if ((digestOf(signature).digest ?? null) !== last.digest)
        return broken(where, "a public field was changed without an event");
      told.delete(signature.id);
    }
  }
  const [lost] = [...told].filter(([, { status }]) => status !== "deleted");
  return lost
    ? broken(`signature ${lost[0]}`, "it is gone, and no event says so")
    : { outcome: "sound", events, signatures };
}

const broken = (where: string, problem: string): VerifyOutcome => ({
  outcome: "broken",
  where,
  problem,
});

function remember(told: Map<string, { status: string; digest: string | null }>, { type, subject, data }: Event) {
  if (!type.startsWith("signature.")) return;
  const status = typeof data.to === "string" ? data.to : "deleted";
  told.set(subject, {
    status,
    digest: typeof data.digest === "string" ? data.digest : null,
  });
}
