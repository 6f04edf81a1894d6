import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";

/** Starts a script as a process of its own and waits for its first answer. `startedIn`: milliseconds. */
export async function startChild(script, { env = {}, args = [], flags = [], firstPath = "/" } = {}) {
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, script, ...args], {
    env: { PATH: process.env.PATH, PORT: port, BASE_URL: url, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  while ((await statusOf(`${url}${firstPath}`)) !== 200) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await new Promise((later) => setTimeout(later, 2));
  }
  return {
    url,
    pid: child.pid,
    startedIn: performance.now() - start,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Runs a script to its end; what it printed. */
export async function runChild(script, { env = {}, args = [] } = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return printed;
}

function statusOf(url) {
  return new Promise((resolve) => {
    get(url, { agent: false }, (answer) => resolve(answer.resume().statusCode)).on("error", () => resolve(0));
  });
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
