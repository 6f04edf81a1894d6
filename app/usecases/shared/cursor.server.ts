import { z } from "zod";
import type { ListedRow, Place } from "../../../db/signatories.server";
import type { Sort } from "../../domain/signatory-list";

const whole = z.int().nonnegative();

/** A place in the list, as the address of a page carries it: opaque to others. */
const places = z.union([
  z.tuple([z.literal("name"), z.string(), whole]).transform(([sort, key, seq]) => ({ sort, key, seq })),
  z
    .tuple([z.literal("country"), z.string(), z.string(), whole])
    .transform(([sort, country, key, seq]) => ({ sort, country, key, seq })),
  z.tuple([z.literal("newest"), whole]).transform(([sort, listing]) => ({ sort, listing })),
]);

export function placeOf({ organisationKey, country, seq, listing }: ListedRow, sort: Sort): string {
  const place = { name: [organisationKey, seq], country: [country, organisationKey, seq], newest: [listing] };
  return Buffer.from(JSON.stringify([sort, ...place[sort]])).toString("base64url");
}

/** Null for what somebody made up, an old version wrote, or another order has: the list begins at its beginning. */
export function placeAfter(text: string | null, sort: Sort): Place | null {
  const place = places.safeParse(readable(text ?? "")).data;
  return place?.sort === sort ? place : null;
}

function readable(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
