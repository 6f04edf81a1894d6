import { organisationKey } from "~/domain/organisation";
import type { Format } from "~/i18n";
import type { ListedName } from "./types";

export type Group = { key: string; heading: string; names: readonly ListedName[] };

/** A group wherever the heading changes: the names keep their order. */
export function runs(names: readonly ListedName[], headingOf: (name: ListedName) => string): Group[] {
  const groups: (Group & { names: ListedName[] })[] = [];
  for (const name of names) {
    const heading = headingOf(name);
    const last = groups.at(-1);
    if (last?.heading === heading) last.names.push(name);
    else groups.push({ key: name.id, heading, names: [name] });
  }
  return groups;
}

/** Where a name stands in an index, in any script: under its first letter without accents, as the list is sorted. */
export function initialOf({ organisation }: ListedName): string {
  const [first = ""] = organisationKey(organisation);
  if (/\p{N}/u.test(first)) return "0–9";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "…";
}

/** Months, or days where all the names came within one month. */
export function whenListed(names: readonly ListedName[], format: Format): (name: ListedName) => string {
  const month = ({ listedAt }: ListedName) => format.month(listedAt ?? 0);
  const oneMonth = new Set(names.map(month)).size <= 1;
  return oneMonth ? ({ listedAt }) => format.date(listedAt ?? 0) : month;
}
