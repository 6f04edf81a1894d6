import { openSqlite } from "../../../db/connect.server";
import { migrate } from "../../../db/migrate.server";
import { MIGRATIONS } from "../../../db/migrations.server";

// Applies one more migration, in the midst of which the process is killed.
const sqlite = openSqlite(process.argv[1] ?? "");
sqlite.function("die", () => process.kill(process.pid, "SIGKILL"));
const sql =
  "create table half (a text) strict; insert into half values ('x'); select die(); create table whole (a text) strict;";
migrate(sqlite, 2, [...MIGRATIONS, { name: "0009-dies", sql, sha256: "0" }]);
