import { join } from "node:path";
import { runChild } from "./child.js";

const CANNON = join(import.meta.dirname, "cannon.js");

/** So many turns each, so that a busy moment of the machine meets all of them. */
const RACE = { connections: 16, turns: 3, seconds: 2, warmUp: 3_000 };

/**
 * Puts load on servers in turn, from a process of its own, after so many requests to warm up. A server: its `url`, `pid`
 * and `requests`, which are paths to get, { path, headers, status } where more is said, or { sign: path } for a form that
 * nobody has sent yet. Of each: answers a second, milliseconds of processor time an answer (not a number where the system
 * doesn't say), and milliseconds within which 99 of 100 were answered.
 */
export async function race(servers, options = {}) {
  const given = servers.map(({ url, pid, requests }) => ({ url, pid, requests }));
  return JSON.parse(await runChild(CANNON, { args: [JSON.stringify({ ...RACE, ...options, servers: given })] }));
}

export async function load(server, options = {}) {
  const [result] = await race([server], options);
  return result;
}
