import { parseLetterFile } from "../domain/letter-file";
import type { App } from "../usecases/app";
import { newestSignatories } from "../usecases/list-signatories.server";
import { addModerator } from "../usecases/manage-moderators.server";
import { publishLetter } from "../usecases/publish-letter.server";
import { reportProblem } from "../usecases/report-problem.server";
import { statusCounts } from "../usecases/review-queue.server";
import { at } from "./days";
import { fillDemonstration } from "./fill.server";
import { demonstrationLetter } from "./letters";

export const DEMONSTRATION_MODERATOR = "nina@alliance.example";

const COLLEAGUES = [
  { email: "tomas@alliance.example", role: "moderator" },
  { email: "ines@alliance.example", role: "reader" },
] as const;

/** What a reader said of the newest name. */
const PROBLEM = {
  text: "I work there, and we are called something else since January.\nPlease ask our office which name should stand.",
  email: "ciara@reader.example",
};

/**
 * Fills an empty demonstration with its letter, a moderator, invented signatories in every state, and a reader's
 * report. The signatories come in one transaction, so a start that was cut off before is taken up by the next.
 */
export async function prepareDemonstration(app: App): Promise<void> {
  if (Object.values(statusCounts(app)).some((count) => count > 0)) return;
  const slug = await publishDemonstrationLetter(app);
  const { moderator } = await addModerator(app, DEMONSTRATION_MODERATOR);
  for (const { email, role } of COLLEAGUES) await addModerator(app, email, role);
  const letter = app.db.letters.find(slug);
  if (letter) await fillDemonstration(app, letter, moderator.id);
  const [newest] = newestSignatories(app, slug, 1);
  if (newest) await reportProblem(app, { slug, id: newest.id, problem: PROBLEM, network: "", robot: false });
}

/** Publishes the letter's two versions, each at its time, as far as they are not out yet. Its slug. */
export async function publishDemonstrationLetter(app: App): Promise<string> {
  let slug = "";
  for (const [index, { published, files }] of demonstrationLetter.entries()) {
    const read = files.map(readFile);
    slug = read[0]?.slug ?? slug;
    if ((app.db.letters.find(slug)?.version ?? 0) > index) continue;
    const then = { ...app, now: () => at(published, app.now()) };
    const outcome = await publishLetter(then, read, { newVersion: index > 0, substantial: false });
    if (outcome.outcome === "refused") throw new Error(outcome.problems.join("; "));
  }
  return slug;
}

function readFile(text: string) {
  const result = parseLetterFile(text);
  if ("problems" in result) throw new Error(result.problems.join("; "));
  return result.file;
}
