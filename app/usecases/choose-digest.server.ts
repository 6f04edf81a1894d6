import type { Digest } from "../domain/digest";
import { demand, type Moderator } from "../domain/moderator";
import type { App } from "./app";

/** How often somebody wants to be told that something new waits. */
export async function chooseDigest(app: App, moderator: Moderator, digest: Digest): Promise<void> {
  demand(moderator, "see");
  await app.db.write(() => app.db.digests.choose(moderator.id, digest));
}

export const chosenDigest = (app: App, { id }: Moderator): Digest => app.db.digests.of(id);
