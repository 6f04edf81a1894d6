import type { App } from "./usecases/app";
import { makeSetUpLink } from "./usecases/make-first-owner.server";

/**
 * What a live server says while nobody can moderate. The link goes to a terminal only: a log is kept, copied and read by
 * others; there the commands that do the same are named.
 */
export function firstSteps(app: App, onTerminal: boolean): string {
  const link = makeSetUpLink(app);
  if (link === undefined) return "";
  const commands = "undersigned moderator add EMAIL, then undersigned moderator sign-in-link EMAIL";
  return onTerminal
    ? `Nobody can moderate yet. To become the owner, open within 30 minutes, once:\n  ${link}\nLater: ${commands}\n`
    : `Nobody can moderate yet. To let the first owner in: ${commands}\n`;
}
