import { readFileSync } from "node:fs";
import type { AppHandle } from "../app.server";
import type { LetterFile } from "../domain/letter-file";
import type { Answer } from "./command";
import { Refusal } from "./refusal";

type Options = { newVersion?: boolean; substantial?: boolean };
type Problem = { file: string; problem: string };

/** Reads and checks every file before anything is published. */
export async function publish({ app }: AppHandle, paths: string[], options: Options): Promise<Answer> {
  const { newVersion = false, substantial = false } = options;
  if (substantial && !newVersion)
    throw new Refusal("--substantial says something about a new version: add --new-version.");
  const files = await readFiles(paths);
  const { publishLetter } = await import("../usecases/publish-letter.server");
  const outcome = await publishLetter(app, files, { newVersion, substantial });
  if (outcome.outcome === "refused") {
    const problems = outcome.problems.map((problem) => `  - ${problem}`);
    throw new Refusal(["Nothing was published:", ...problems].join("\n"), { problems: outcome.problems });
  }

  const url = `${app.settings.baseUrl}/letters/${outcome.slug}`;
  return { data: { ...outcome, url }, text: `${said(outcome)}\n${url}` };
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
