import type { Event, Json } from "../domain/event";
import { brokenLink } from "../domain/event.server";
import { textHash } from "../domain/letter.server";
import type { App } from "./app";
import { digestOf } from "./shared/step.server";

export type VerifyOutcome =
  | { outcome: "sound"; events: number; signatures: number }
  | { outcome: "broken"; where: string; problem: string };

/**
 * Walks the chain of events, then compares every signature and every text with what their last event says. Names the
 * first bad row.
 */
export const verifyLog = (app: Pick<App, "db">, progress: Progress = () => {}): VerifyOutcome =>
  app.db.snapshot(() => verify(app, progress));

type Progress = (done: number, total: number) => void;

/** How many rows are looked at between two words of how far it is. */
const STEP = 1_000;

function verify(app: Pick<App, "db">, progress: Progress): VerifyOutcome {
  const total = (app.db.events.head()?.seq ?? 0) + app.db.maintenance.countSignatures();
  const told = new Map<string, Told>();
  const texts = new Map<string, Json>();
  let events = 0;
  const link = brokenLink(app.db.events.all(), (event) => {
    events += 1;
    if (events % STEP === 0) progress(events, total);
    remember(told, event);
    rememberTexts(texts, event);
  });
  if (link) return broken(`event ${link.seq}`, link.problem);

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
      if ((signature.hiddenAt !== null) !== last.hidden)
        return broken(
          where,
          last.hidden ? "it is shown, its last event says hidden" : "it was hidden without an event",
        );
      if ((digestOf(signature).digest ?? null) !== last.digest)
        return broken(where, "a public field was changed without an event");
      told.delete(signature.id);
    }
    progress(events + signatures, total);
  }
  const [lost] = [...told].filter(([, { status }]) => status !== "deleted");
  if (lost) return broken(`signature ${lost[0]}`, "it is gone, and no event says so");
  const changed = changedText(app, texts);
  return changed
    ? broken(changed, "its text is not the one that was published")
    : { outcome: "sound", events, signatures };
}

const broken = (where: string, problem: string): VerifyOutcome => ({
  outcome: "broken",
  where,
  problem,
});

type Told = { status: string; hidden: boolean; digest: string | null };

function remember(told: Map<string, Told>, { type, subject, data }: Event) {
  if (!type.startsWith("signature.")) return;
  const status = typeof data.to === "string" ? data.to : "deleted";
  told.set(subject, {
    status,
    hidden: data.hidden === true,
    digest: typeof data.digest === "string" ? data.digest : null,
  });
}

const textName = (slug: string, version: Json | undefined, language: string) =>
  `letter ${slug}, version ${version} in ${language}`;

function rememberTexts(texts: Map<string, Json>, { type, subject, data }: Event) {
  if (!type.startsWith("letter.")) return;
  for (const [language, hash] of Object.entries(data.texts ?? {}))
    texts.set(textName(subject, data.version, language), hash);
}

/** The first text that has another hash than its event says, or is gone. */
function changedText({ db }: Pick<App, "db">, told: Map<string, Json>): string | undefined {
  for (const { id, slug } of db.letters.all()) {
    for (const { version } of db.letters.versions(id)) {
      for (const text of db.letters.texts(id, version)) {
        const name = textName(slug, version, text.language);
        if (told.get(name) !== text.sha256 || textHash(text) !== text.sha256) return name;
        told.delete(name);
      }
    }
  }
  const [gone] = told.keys();
  return gone;
}
