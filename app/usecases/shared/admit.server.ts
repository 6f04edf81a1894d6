import type { Letter } from "../../../db/letters.server";
import type { App } from "../app";
import { type Counted, count, countAgainst, standingOf } from "./limits.server";
import { raiseAlarms } from "./raise-alarm.server";

const ofLetter = ({ slug }: Letter): Counted[] => [
  ["letter-1m", slug],
  ["letter-1d", slug],
];

/** Milliseconds until a signing from this network may be taken in; 0: it may, and was counted against its network. */
export function admit(app: App, letter: Letter, network: string): number {
  const full = standingOf(app, ofLetter(letter));
  const { wait, usedUp } =
    full.wait > 0
      ? full
      : countAgainst(app, [
          ["network-10m", network],
          ["network-1d", network],
        ]);
  raiseAlarms(app, usedUp, letter.id);
  return wait;
}

/**
 * Counts a signing against its letter, once its mail is on the way: what another limit stopped uses up nothing of what is
 * there for everybody.
 */
export const countSigning = (app: App, letter: Letter): void => count(app, ofLetter(letter));
