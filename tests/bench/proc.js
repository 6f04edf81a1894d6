import { existsSync, readFileSync } from "node:fs";

/** What only Linux tells about a process; elsewhere it is not a number. */
const read = (pid, file) => (existsSync(`/proc/${pid}/${file}`) ? readFileSync(`/proc/${pid}/${file}`, "utf8") : "");

/** Milliseconds, in steps of ten. */
export function processorTime(pid) {
  // After the name, which may hold anything but ends with the last bracket: fields 14 and 15 of proc(5).
  const fields = read(pid, "stat").replace(/^.*\)/s, "").trim().split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes: the most it ever had. */
export const peakMemory = (pid) => Number(/VmHWM:\s+(\d+)/.exec(read(pid, "status"))?.[1]) / 1024;
