import Database from "better-sqlite3";
import { BUSY_TIMEOUT } from "../connect.server";
import { copyAsItIs } from "../copying.server";
import { type Finish, type Finished, finish } from "./finish.server";

export type Make = Finish & { database: string };

/** Copies a database beside the server that uses it, and finishes the copy. Throws DamagedCopy. */
export async function make({ database, ...order }: Make): Promise<Finished> {
  const sqlite = new Database(database, { readonly: true, timeout: BUSY_TIMEOUT });
  try {
    await copyAsItIs(sqlite, order.copy);
  } finally {
    sqlite.close();
  }
  return finish(order);
}
