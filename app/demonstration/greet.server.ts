import type { App } from "../usecases/app";
import { makeSignInLink } from "../usecases/manage-moderators.server";
import { DEMONSTRATION_MODERATOR, prepareDemonstration } from "./prepare.server";

const GREETING = "This is a demonstration: nothing leaves this computer. Set BASE_URL to go live: see README.md";

/** Fills a demonstration at its first start, and says at every start how to moderate. */
export async function greet(app: App): Promise<string> {
  await prepareDemonstration(app);
  const link = await makeSignInLink(app, DEMONSTRATION_MODERATOR);
  return `${GREETING}\n${link ? `To moderate, open within 30 minutes: ${link.url}\n` : ""}`;
}
