import type { App } from "~/app.server";
import { publicState } from "~/usecases/public-state.server";
import { ANY_LETTER, BY_THE_MINUTE } from "./addresses";

/** A letter whose names arrive by the second has its pages made anew this often at most, in milliseconds. */
const PAUSE = 500;
/** How soon what another process committed, or the clock opened or closed, is noticed. */
const LOOK = 250;
const MINUTE = 60_000;

type Standing = { state: string; edition: number; since: number };

/**
 * Numbers the editions of the public pages: a letter's next edition begins when its revision or its state has changed, and
 * the last began half a second ago at least. So all pages of a letter turn at the same moment.
 */
export function openRevisions(app: Pick<App, "db" | "now">) {
  const letters = new Map<string, Standing>();
  let all = 0;
  let seen = -1;
  let lookAgain = 0;

  function look() {
    const now = app.now();
    seen = app.db.commits();
    lookAgain = now + LOOK;
    for (const { slug, ...rest } of publicState(app)) {
      const state = JSON.stringify(rest);
      const known = letters.get(slug);
      if (known?.state === state) continue;
      const due = (known?.since ?? -PAUSE) + PAUSE;
      if (now < due) lookAgain = Math.min(lookAgain, due);
      else letters.set(slug, { state, edition: ++all, since: known ? now : -PAUSE });
    }
  }

  const editionOf = (slug: string) => letters.get(slug)?.edition ?? 0;

  /** The edition of the pages about a letter, or about any; those about none have one only. */
  return (about: string): number => {
    if (app.db.commits() !== seen || app.now() >= lookAgain) look();
    if (about === ANY_LETTER) return all;
    if (!about.startsWith(BY_THE_MINUTE)) return editionOf(about);
    return editionOf(about.slice(BY_THE_MINUTE.length)) + Math.floor(app.now() / MINUTE);
  };
}
