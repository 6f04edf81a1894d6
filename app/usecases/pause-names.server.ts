import type { Letter } from "../../db/letters.server";
import type { PauseReason } from "../domain/pause";
import type { App } from "./app";
import { type SwitchInput, type SwitchOutcome, switchLetter } from "./shared/switch-letter.server";

const PAUSE = {
  since: ({ pausedAt }: Letter) => pausedAt,
  fields: (pausedAt: number | null, pausedReason: PauseReason | null) => ({ pausedAt, pausedReason }),
};

/** Takes all names of a letter from every public page, at once; letter and count stay. Again: changes the reason. */
export const pauseNames = (
  app: App,
  { reason, ...input }: SwitchInput & { reason: PauseReason },
): Promise<SwitchOutcome> =>
  switchLetter(app, input, { ...PAUSE, type: "letter.paused", to: { at: input.seen ?? app.now(), words: reason } });

/** Shows them again, as they were. */
export const resumeNames = (app: App, input: SwitchInput): Promise<SwitchOutcome> =>
  switchLetter(app, input, { ...PAUSE, type: "letter.resumed", to: null });
