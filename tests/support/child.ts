import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

type Child = Awaited<ReturnType<typeof startChild>>;

/**
 * Runs a program of the tests in a process of its own, which can be killed as a power cut would. The file is built
 * first: Node reads no TypeScript.
 */
export async function startChild(file: string, ...args: string[]) {
  return start(await built(file), args);
}

/** The same for a program that is run many times: built once. */
export async function childProgram(file: string): Promise<(...args: string[]) => Child> {
  const code = await built(file);
  return (...args) => start(code, args);
}

function start(code: string, args: string[]) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
  return {
    ended,
    says: (word: string) => heard(child, word),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A line of code that runs the program: itself it is longer than some systems let an argument be. */
async function built(file: string): Promise<string> {
  const { build } = await import("vite");
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    build: { ssr: file, write: false, target: "node20" },
  });
  const [bundle] = [made].flat();
  const code = bundle && "output" in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error(`${file} was not built`);
  // Below node_modules, where it finds its packages.
  const folder = mkdtempSync(join(ROOT, "node_modules/.cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = join(folder, "program.mjs");
  writeFileSync(program, code);
  return `await import(${JSON.stringify(pathToFileURL(program).href)})`;
}

function heard(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (text) => String(text).includes(word) && resolve());
    child.on("exit", () => reject(new Error(`it ended before it said ${word}`)));
  });
}
