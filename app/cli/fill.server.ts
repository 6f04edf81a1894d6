import type { App } from "../app.server";
import { multiplySignatories } from "../demonstration/multiply.server";
import {
  DEMONSTRATION_MODERATOR,
  prepareDemonstration,
  publishDemonstrationLetter,
} from "../demonstration/prepare.server";
import { addModerator } from "../usecases/manage-moderators.server";
import { Refusal } from "./refusal";

/** What `npm start` shows, or a letter that this many invented organisations have signed. */
export async function fill(app: App, signatories: number | undefined, progress: (done: number) => void) {
  if (app.db.letters.all().length > 0)
    throw new Refusal("The data folder has a letter already. Set DATA_DIR to a new folder.");
  if (signatories === undefined) await prepareDemonstration(app);
  else {
    const letter = app.db.letters.find(await publishDemonstrationLetter(app));
    if (!letter) throw new Error("the demonstration letter was not published");
    if (app.settings.demonstration) await addModerator(app, DEMONSTRATION_MODERATOR);
    await multiplySignatories(app, letter, signatories, progress);
  }
  const [letter] = app.db.letters.all();
  if (!letter) throw new Error("the demonstration has no letter");
  const { slug, listed, countries } = letter;
  return { slug, listed, countries, url: `${app.settings.baseUrl}/letters/${slug}` };
}
