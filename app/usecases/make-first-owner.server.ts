import type { App } from "./app";
import { letIn } from "./shared/people.server";
import { signInWith } from "./shared/session.server";

const LIFE = 30 * 60_000;

/** What the link's key is made of. No id holds a space, so that it is the key of nothing else. */
const bound = (until: string) => `set-up until ${until}`;

const isForNobody = ({ db }: App) => db.moderators.active().length === 0;

/**
 * Where the first owner is made, for the operator's terminal; undefined once somebody may sign in. Nothing is stored: its
 * time stands in it, and the owner whom it makes ends it, with every other one.
 */
export function makeSetUpLink(app: App): string | undefined {
  if (!isForNobody(app)) return undefined;
  const until = String(app.now() + LIFE);
  return `${app.settings.baseUrl}/moderation/set-up/${until}.${app.keys.linkKey(bound(until), 1)}`;
}

/** Whether such a link can still be used. */
export const isSetUpLink = (app: App, until: string, key: string): boolean =>
  app.keys.linkFits(bound(until), 1, key) && app.now() < Number(until) && isForNobody(app);

export type FirstOwnerOutcome = { outcome: "signed-in"; token: string } | { outcome: "over" };

/** Makes the first owner and signs them in, as the operator's other link does: whoever reads that terminal has the server. */
export async function makeFirstOwner(
  app: App,
  link: { until: string; key: string },
  { email, browser }: { email: string; browser: string },
): Promise<FirstOwnerOutcome> {
  return app.db.write((): FirstOwnerOutcome => {
    if (!isSetUpLink(app, link.until, link.key)) return { outcome: "over" };
    const { moderator } = letIn(app, "operator", email, "owner");
    return { outcome: "signed-in", token: signInWith(app, moderator, { way: "link", browser }) };
  });
}
