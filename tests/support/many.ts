import { recount } from "~/usecases/recount.server";
import type { World } from "./world";

/** Lists copies of a listed signature, numbered from one number up to another: their names are put in its order. */
export async function listCopies({ app, sqlite }: World, id: string, from: number, to: number) {
  sqlite.prepare("create temp table copy as select * from signatures where id = ?").run(id);
  const rename = sqlite.prepare<[string, number, string, string]>(
    "update copy set seq = null, id = ?, listing = ?, organisation_key = ?, organisation = ?",
  );
  await app.db.write(() => {
    for (let n = from; n <= to; n += 1) {
      rename.run(String(n).padStart(16, "0"), 1_000 + n, `copy${10_000 + n}`, `Copy ${n}`);
      sqlite.exec("insert into signatures select * from copy");
    }
  });
  sqlite.exec("drop table copy");
  await recount(app);
}
