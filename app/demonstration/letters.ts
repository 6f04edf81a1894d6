import type { Day } from "./days";
import german from "./letter.de.md?raw";
import english from "./letter.en.md?raw";
import french from "./letter.fr.md?raw";
import firstGerman from "./letter-v1.de.md?raw";
import firstEnglish from "./letter-v1.en.md?raw";
import firstFrench from "./letter-v1.fr.md?raw";

/** The demonstration letter's versions, oldest first: when each was published, and its files, one a language. */
export const demonstrationLetter: { published: Day; files: string[] }[] = [
  { published: { daysAgo: 40, minute: 360 }, files: [firstEnglish, firstFrench, firstGerman] },
  { published: { daysAgo: 20, minute: 360 }, files: [english, french, german] },
];
