import { createHash } from "node:crypto";

export type Migration = { name: string; sql: string; sha256: string };

// Vite puts the files into the build: the program carries every schema it knows.
const files = import.meta.glob<string>("../migrations/*.sql", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** In the order in which they are applied. */
export const MIGRATIONS: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({
    name: path.slice(path.lastIndexOf("/") + 1, -".sql".length),
    sql,
    sha256: createHash("sha256").update(sql).digest("hex"),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
