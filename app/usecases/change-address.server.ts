import { letterState } from "../domain/letter";
import type { App } from "./app";
import { admit, countSigning } from "./shared/admit.server";
import { step } from "./shared/step.server";
import { mailSubmission, submit } from "./shared/submit.server";

type Input = {
  id: string;
  signedHere: readonly string[];
  email: string;
  network: string;
};

export type ChangeAddressOutcome =
  | { outcome: "changed"; id: string }
  | { outcome: "not-found" | "confirmed" | "closed" | "held" }
  | { outcome: "limited"; wait: number };

/** Gives an unconfirmed signature another address: a new one takes its place, with a code and link of its own. */
export async function changeAddress(app: App, input: Input): Promise<ChangeAddressOutcome> {
  return app.db.write((): ChangeAddressOutcome => {
    const before = input.signedHere.includes(input.id) ? app.db.signatures.find(input.id) : undefined;
    if (!before) return { outcome: "not-found" };
    if (before.status !== "unconfirmed") return { outcome: "confirmed" };
    const letter = app.db.letters.byId(before.letterId);
    if (!letter || letterState(letter, app.now()) !== "open") return { outcome: "closed" };
    if (letter.heldAt !== null) return { outcome: "held" };
    const { email, network } = input;
    const wait = admit(app, letter, network);
    if (wait > 0) return { outcome: "limited", wait };

    const { language, locale, trapped } = before;
    const submitted = submit(app, {
      letter,
      language,
      locale,
      submission: { ...before, email },
      network,
      trapped,
    });
    // The first address may be somebody else's: nothing of it is kept.
    if (submitted.id !== before.id) step(app, before, "replace", "signer");
    if (mailSubmission(app, submitted, false)) countSigning(app, letter);
    return { outcome: "changed", id: submitted.id };
  });
}
