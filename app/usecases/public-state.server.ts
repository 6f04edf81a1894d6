import { type LetterState, letterState } from "../domain/letter";
import type { App } from "./app";

export type PublicState = { slug: string; revision: number; state: LetterState };

/** What the public pages stand on: while all of it is the same, so are they. */
export const publicState = (app: Pick<App, "db" | "now">): PublicState[] =>
  app.db.letters
    .all()
    .map((letter) => ({ slug: letter.slug, revision: letter.revision, state: letterState(letter, app.now()) }));
