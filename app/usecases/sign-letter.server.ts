import type { Letter } from "../../db/letters.server";
import { letterState } from "../domain/letter";
import type { Submission } from "../domain/organisation";
import type { App } from "./app";
import { admit, countSigning } from "./shared/admit.server";
import { mailSubmission, submit } from "./shared/submit.server";

type Input = {
  slug: string;
  submission: Submission;
  /** The language in which the letter was shown; the letter's own where it has no such text. */
  language: string;
  /** The language of the page, and so of the mails. */
  locale: string;
  /** The client's network, for the limits. */
  network: string;
  /** A field that people don't see was filled in: answered as always, and nothing is sent. */
  robot: boolean;
};

export type SignOutcome =
  | { outcome: "submitted"; id: string }
  | { outcome: "not-found" | "scheduled" | "closed" }
  /** The letter takes no signatures at the moment, by the switch at the desk. */
  | { outcome: "held" }
  /** The text changed while the form was open. */
  | { outcome: "outdated" }
  /** Milliseconds until this network may sign again, or this letter be signed again. */
  | { outcome: "limited"; wait: number };

/** Takes in a signature that its address still has to confirm. */
export async function signLetter(app: App, input: Input): Promise<SignOutcome> {
  return app.db.write((): SignOutcome => {
    const letter = app.db.letters.find(input.slug);
    if (!letter) return { outcome: "not-found" };
    const state = letterState(letter, app.now());
    if (state !== "open") return { outcome: state };
    if (letter.heldAt !== null) return { outcome: "held" };
    if (input.submission.version !== letter.version) return { outcome: "outdated" };

    const { network, submission, locale, robot } = input;
    const wait = admit(app, letter, network);
    if (wait > 0) return { outcome: "limited", wait };

    const language = hasText(app, letter, input.language) ? input.language : letter.language;
    const submitted = submit(app, { letter, language, locale, submission, network, trapped: robot });
    if (mailSubmission(app, submitted, false)) countSigning(app, letter);
    return { outcome: "submitted", id: submitted.id };
  });
}

/** A letter has a text in its own language; for another one its texts are read. */
const hasText = ({ db }: App, { id, version, language }: Letter, wanted: string) =>
  wanted === language || db.letters.texts(id, version).some((text) => text.language === wanted);
