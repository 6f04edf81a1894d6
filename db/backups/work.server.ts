import { type Drill, type Drilled, drill } from "./drill.server";
import { type Finish, type Finished, finish } from "./finish.server";
import { type Problem, problemOf } from "./problem.server";

export type Failed = { outcome: "failed" } & Problem;

/** What takes long about backups. It throws nothing: an error would lose its kind on the way out of a thread. */
export const WORK = {
  finish: (order: Finish): Promise<Finished | Failed> => settled(() => finish(order)),
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
