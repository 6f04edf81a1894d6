import { isTime } from "~/domain/everything";
import type { Told } from "~/usecases/tell-everything.server";

type From = Told & { controller: string; contact: string };

/** Everything about a signature as a file: the names are those of the program, times as ISO 8601. */
export function everythingJson({ at, controller, contact, everything }: From): string {
  const parts = everything.map(({ part, facts }) => [
    part,
    facts.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(name, value)]))),
  ]);
  return JSON.stringify({ at: written("at", at), controller, contact, ...Object.fromEntries(parts) }, null, 2);
}

const written = (name: string, value: unknown) =>
  isTime(name) && typeof value === "number" ? new Date(value).toISOString() : value;
