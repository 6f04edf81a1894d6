import { readFileSync } from "node:fs";
import type { AppHandle } from "../app.server";
import type { LetterFile } from "../domain/letter-file";
import type { Answer } from "./command";
import type { Io } from "./io";
import { Refusal } from "./refusal";

export type Publishing = { newVersion?: boolean; substantial?: boolean };
type Problem = { file: string; problem: string };

/** Reads and checks every file before anything is published. */
export async function publish(io: Io, { app }: AppHandle, paths: string[], options: Publishing): Promise<Answer> {
  const { newVersion = false } = options;
  if (options.substantial && !newVersion)
    throw new Refusal("--substantial says something about a new version: add --new-version.");
  const files = await readFiles(paths);
  const substantial = newVersion && (options.substantial ?? (await isSubstantial(io)));
  const { publishLetter } = await import("../usecases/publish-letter.server");
  const outcome = await publishLetter(app, files, { newVersion, substantial });
  if (outcome.outcome === "refused") {
    const problems = outcome.problems.map((problem) => `  - ${problem}`);
    throw new Refusal(["Nothing was published:", ...problems].join("\n"), { problems: outcome.problems });
  }

  const url = `${app.settings.baseUrl}/letters/${outcome.slug}`;
  const kind = newVersion ? `${substantial ? SUBSTANTIAL : EDITORIAL}\n` : "";
  return { data: { ...outcome, url }, text: `${said(outcome)}\n${kind}${url}` };
}

const SUBSTANTIAL = "Whoever signed an earlier version is asked whether the organisation also signs this one.";
const EDITORIAL = "The change is editorial: nobody is asked. For one of substance there is --substantial.";

/** Where nobody can be asked, a change is editorial. */
async function isSubstantial(io: Io): Promise<boolean> {
  if (!io.interactive) return false;
  const answer = await io.ask(
    "Does the change alter what is said, so that signatories are asked again by mail? [y/N] ",
  );
  return /^y(es)?$/i.test(answer.trim());
}

type Said = { outcome: "published" | "unchanged"; version: number; languages?: string[] };
function said({ outcome, version, languages = [] }: Said): string {
  if (outcome === "unchanged") return `Unchanged: version ${version} has these texts already.`;
  if (languages.length === 0) return `Took the new times and contact; the texts of version ${version} are unchanged.`;
  return `Published version ${version} in ${languages.join(", ")}.`;
}

async function readFiles(paths: string[]): Promise<LetterFile[]> {
  const { parseLetterFile } = await import("../domain/letter-file");
  const read: LetterFile[] = [];
  const problems: Problem[] = [];
  for (const file of paths) {
    const text = readText(file);
    const result = text === null ? { problems: ["the file cannot be read"] } : parseLetterFile(text);
    if ("file" in result) read.push(result.file);
    else problems.push(...result.problems.map((problem) => ({ file, problem })));
  }
  if (problems.length === 0) return read;
  const lines = problems.map(({ file, problem }) => `  - ${file}: ${problem}`);
  throw new Refusal(["Nothing was published. These files need mending:", ...lines].join("\n"), { problems });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
