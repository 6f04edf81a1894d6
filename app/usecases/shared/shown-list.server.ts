import type { Letter } from "../../../db/letters.server";
import type { App } from "../app";

/** The letter whose names everybody may see: none where there is no such letter, or its names are paused. */
export function shownList({ db }: App, slug: string): Letter | undefined {
  const letter = db.letters.find(slug);
  return letter?.pausedAt === null ? letter : undefined;
}
