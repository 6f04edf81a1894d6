import type { App } from "./app";
import { askAbout } from "./shared/new-version.server";

/** Mails at a time: who signs meanwhile must not wait behind a whole list for a code. */
const BATCH = 200;
/** Signatures that are looked at in one transaction; most may be of other letters, or of the new version. */
const STRETCH = 2_000;

/**
 * Asks the next of those who signed a version before the newest substantial one, where a letter has any left: how many. How
 * far it has come stands in the letter, in the transaction that queues the mails, so a stop loses and repeats nothing.
 */
export async function askSignatories(app: App): Promise<number> {
  if (app.db.newVersions.asking().length === 0 || app.db.outbox.backlog(app.now(), BATCH) === BATCH) return 0;
  let asked = 0;
  while (asked === 0 && app.db.newVersions.asking().length > 0) asked = await app.db.write(() => askNext(app));
  return asked;
}

function askNext(app: App): number {
  const { newVersions } = app.db;
  const [letter] = newVersions.asking();
  if (!letter || letter.askingAfter === null || letter.substantialVersion === null) return 0;
  const { id, askingAfter: after, substantialVersion: version } = letter;
  const upTo = after + STRETCH;
  const found = newVersions.older(id, version, { after, upTo }, BATCH);
  for (const signature of found) askAbout(app, version, signature.id);
  const [last] = found.length === BATCH ? found.slice(-1) : [];
  const reached = last?.seq ?? upTo;
  newVersions.askedUpTo(id, reached >= newVersions.last() ? null : reached);
  return found.length;
}
