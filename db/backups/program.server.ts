import { setPriority } from "node:os";
import type { Drill } from "./drill.server";
import type { Make } from "./make.server";
import { WORK } from "./work.server";

export type Task = { kind: "make"; order: Make } | { kind: "drill"; order: Drill };

const NICE = 10;

/** Pages come first, where the system lets us say so. */
function giveWay() {
  try {
    setPriority(NICE);
  } catch {
    // A sandbox may forbid it, and a backup is worth more.
  }
}

/** A program of its own: it is given one task, answers, and ends; without whoever gave it, it ends too. */
giveWay();
process.once("disconnect", () => process.exit());
process.once("message", async (task: Task) => {
  const answer = await (task.kind === "make" ? WORK.make(task.order) : WORK.drill(task.order));
  process.send?.(answer, () => process.disconnect());
});
