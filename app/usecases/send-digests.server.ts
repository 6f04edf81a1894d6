import { isDigestDue } from "../domain/digest";
import { DAY } from "../domain/signature";
import type { App } from "./app";
import { post } from "./shared/post.server";

/** Tells every moderator whose time has come that something new waits. How many mails. */
export async function sendDigests(app: App): Promise<number> {
  const due = () =>
    app.db.digests.subscribers().filter(({ digest, digestedAt }) => isDigestDue(digest, digestedAt, app.now()));
  if (due().length === 0) return 0;
  return app.db.write(() => due().filter((subscriber) => tell(app, subscriber)).length);
}

function tell(app: App, { id, digestedAt }: { id: number; digestedAt: number }): boolean {
  const now = app.now();
  // Who was never told is told of the last day: the queue itself tells the rest.
  const since = digestedAt === 0 ? now - DAY : digestedAt;
  app.db.digests.told(id, now);
  if (!app.db.digests.isNew(app.db.activity.firstSince(since), since)) return false;
  post(app, { kind: "moderator-digest", moderatorId: id });
  return true;
}
