import { DomainError } from "../domain/errors";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";
import { actorFor } from "./shared/decision.server";
import { newId } from "./shared/post.server";

/** Leaves a note for colleagues; it changes nothing about the signature. */
export async function writeNote(app: App, moderator: Moderator, signatureId: string, text: string): Promise<void> {
  demand(moderator, "decide");
  await app.db.write(() => {
    if (!app.db.signatures.find(signatureId)) throw new DomainError("not-found");
    const [at, note] = [app.now(), newId(app)];
    app.db.notes.insert({ id: note, signatureId, text, writtenBy: moderator.id, writtenAt: at });
    const actor = actorFor(moderator);
    app.db.events.append({ at, type: "note.written", subject: signatureId, actor, data: { note } });
  });
}

/** Whoever wrote a note can take it back: its text is gone for good. The signature that it was about. */
export async function takeNoteBack(app: App, moderator: Moderator, id: string): Promise<{ signatureId: string }> {
  demand(moderator, "decide");
  return app.db.write(() => {
    const note = app.db.notes.find(id);
    if (!note) throw new DomainError("not-found");
    if (note.writtenBy !== moderator.id) throw new DomainError("forbidden");
    app.db.notes.delete(id);
    const { signatureId: subject } = note;
    const actor = actorFor(moderator);
    app.db.events.append({ at: app.now(), type: "note.taken-back", subject, actor, data: { note: id } });
    return { signatureId: subject };
  });
}
