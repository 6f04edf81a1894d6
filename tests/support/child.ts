import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program of the tests in a process of its own, which can be killed as a power cut would. The file is built
 * first: Node reads no TypeScript.
 */
export async function startChild(file: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", await built(file), ...args], {
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
  return code;
}

function heard(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (text) => String(text).includes(word) && resolve());
    child.on("exit", () => reject(new Error(`it ended before it said ${word}`)));
  });
}
