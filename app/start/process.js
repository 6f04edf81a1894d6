import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What is going on goes to stderr: a command's stdout is its answer. */
export function say(words) {
  process.stderr.write(`${words}\n`);
}

/** Runs one of Node's programs in the project's folder and gives back its exit code. It ends with this process. */
export async function run(script, args, { onStart = (_pid) => {}, end = "SIGTERM" } = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ["inherit", 2, 2] });
  onStart(child.pid);
  const endChild = () => child.kill(end);
  const onSignal = () => process.exit(1);
  process.once("exit", endChild).once("SIGTERM", onSignal).once("SIGINT", onSignal);
  const code = await new Promise((done) => child.once("close", (status) => done(status ?? 1)));
  process.off("exit", endChild).off("SIGTERM", onSignal).off("SIGINT", onSignal);
  return code;
}

/** npm ends at a SIGTERM and leaves what it started running; so this process notices that its parent has gone. */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 250).unref();
  const rest = () => clearInterval(watch);
  process.once("SIGTERM", rest).once("SIGINT", rest);
}
