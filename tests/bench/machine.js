import { cpus, loadavg } from "node:os";

/** Numbers of two machines are no comparison; neither are those of a busy and of an idle one. */
export function machine() {
  const [{ model }] = cpus();
  return `${model}, ${cpus().length} cores, Node ${process.version}, load average ${loadavg()[0].toFixed(1)}`;
}
