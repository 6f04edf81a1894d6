import { type Db, openDb } from "../../db/open.server";
import type { World } from "./world";

/** How SQLite goes about each statement that `use` runs, with the values that it runs with. */
export async function plansOf({ sqlite, app }: World, use: (db: Db) => unknown): Promise<string[]> {
  const plans: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  Reflect.set(sqlite, "prepare", (source: string) => {
    const statement = prepare(source);
    for (const method of ["all", "get", "run"] as const) {
      const original = statement[method].bind(statement);
      Reflect.set(statement, method, (...values: unknown[]) => {
        const plan = prepare<unknown[], { detail: string }>(`explain query plan ${source}`).all(...values);
        plans.push(plan.map(({ detail }) => detail).join("; "));
        return original(...values);
      });
    }
    return statement;
  });
  await use(openDb(sqlite, app.keys));
  Reflect.deleteProperty(sqlite, "prepare");
  return plans;
}
