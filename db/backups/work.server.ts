import { type Drill, type Drilled, drill } from "./drill.server";
import type { Finished } from "./finish.server";
import { type Make, make } from "./make.server";
import { type Problem, problemOf } from "./problem.server";

export type Failed = { outcome: "failed" } & Problem;

/** What takes long about backups. It throws nothing: an error would lose its kind on the way out of a process. */
export const WORK = {
  make: (order: Make): Promise<Finished | Failed> => settled(() => make(order)),
  drill: (order: Drill): Promise<Drilled | Failed> => settled(() => drill(order)),
};
export type Work = typeof WORK;

async function settled<T>(perform: () => Promise<T>): Promise<T | Failed> {
  try {
    return await perform();
  } catch (error) {
    return { outcome: "failed", ...problemOf(error) };
  }
}
