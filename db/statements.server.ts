import { getTableColumns, type InferInsertModel, sql } from "drizzle-orm";
import type { SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Connection } from "./connect.server";

/**
 * An insert of whole rows whose statement is built once: drizzle's builder would double the cost of each row.
 * What a row leaves out gets the column's default, else null.
 */
export function insertInto<T extends SQLiteTable>(orm: Connection["orm"], table: T) {
  const columns = getTableColumns(table);
  const blank = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.default ?? null]));
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, sql.placeholder(name)]));
  // drizzle cannot know that the names of a table's columns make a row of it.
  const statement = orm
    .insert(table)
    .values(values as SQLiteInsertValue<T>)
    .prepare();
  return (row: InferInsertModel<T>): void => void statement.run({ ...blank, ...row });
}
