import type { Letter } from "../../db/letters.server";
import type { PauseReason } from "../domain/pause";
import type { App } from "./app";
import { type SwitchInput, type SwitchOutcome, switchLetter } from "./shared/switch-letter.server";

const HOLD = {
  since: ({ heldAt }: Letter) => heldAt,
  fields: (heldAt: number | null, heldNotice: PauseReason | null) => ({ heldAt, heldNotice }),
};

/** Takes no new signatures for a letter until it is released; all else goes on. Again: changes the notice. */
export const holdSigning = (
  app: App,
  { notice, ...input }: SwitchInput & { notice: PauseReason },
): Promise<SwitchOutcome> =>
  switchLetter(app, input, { ...HOLD, type: "letter.held", to: { at: input.seen ?? app.now(), words: notice } });

/** Signing goes on. */
export const releaseSigning = (app: App, input: SwitchInput): Promise<SwitchOutcome> =>
  switchLetter(app, input, { ...HOLD, type: "letter.released", to: null });
