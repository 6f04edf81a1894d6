import { getTableColumns, type InferInsertModel, sql } from "drizzle-orm";
import type { SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Connection } from "./connect.server";

/**
 * An insert of whole rows whose statement is built once, and run without drizzle: its builder would double the cost of
 * each row, and its filling in of placeholders is half as much again. What a row leaves out gets the column's default,
 * else null.
 */
export function insertInto<T extends SQLiteTable>({ orm, sqlite }: Pick<Connection, "orm" | "sqlite">, table: T) {
  const columns = Object.entries(getTableColumns(table));
  const values = Object.fromEntries(columns.map(([name]) => [name, sql.placeholder(name)]));
  // drizzle cannot know that the names of a table's columns make a row of it.
  const query = orm
    .insert(table)
    .values(values as SQLiteInsertValue<T>)
    .toSQL();
  const statement = sqlite.prepare(query.sql);
  return (row: InferInsertModel<T>): void => {
    const given: Record<string, unknown> = row;
    statement.run(
      columns.map(([name, column]) => {
        const value = given[name] ?? column.default ?? null;
        return value === null ? null : column.mapToDriverValue(value);
      }),
    );
  };
}
