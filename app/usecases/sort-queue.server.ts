import { mailOrigin } from "../domain/mail-origin";
import type { App } from "./app";
import { compareWithList } from "./shared/keep-look-alikes.server";

/** Comparing a name with the list takes milliseconds, and the site waits for each batch. */
const BATCH = 5;

/** Looks at the signatures from before the queue could be filtered: where their mail came from, and who is like them. */
export async function sortQueue(app: App): Promise<void> {
  for (let ids = app.db.lookAlikes.unsorted(BATCH); ids.length > 0; ids = app.db.lookAlikes.unsorted(BATCH)) {
    const found = ids.flatMap((id) => app.db.signatures.find(id) ?? []);
    await app.db.write(() => {
      for (const signature of found) {
        app.db.lookAlikes.sort(signature.id, mailOrigin(signature));
        if (signature.status === "waiting") compareWithList(app, signature);
      }
    });
  }
}
