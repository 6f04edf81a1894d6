import { join } from "node:path";
import { runChild } from "./child.js";

const CANNON = join(import.meta.dirname, "cannon.js");
const CONNECTIONS = 16;
/** Requests until the code is compiled for good, however busy the machine is. */
const WARM = 3_000;

/**
 * Puts load on a server from a process of its own: `warmUp` requests first, then `amount`, or what comes in `seconds`.
 * `requests`: paths to get, or { sign: path } for a form that nobody has sent yet. `expected`: the status that counts.
 */
export async function load(url, { expected = 200, ...plan }) {
  const spec = { url, connections: CONNECTIONS, seconds: 6, warmUp: WARM, ...plan };
  const { statuses, took } = JSON.parse(await runChild(CANNON, { args: [JSON.stringify(spec)] }));
  const others = Object.keys(statuses).filter((status) => ![expected].flat().includes(Number(status)));
  if (others.length > 0) throw new Error(`${url} answered ${JSON.stringify(statuses)}; ${expected} was expected`);
  return { perSecond: Object.values(statuses).reduce((sum, count) => sum + count, 0) / took };
}
