import type { Signature } from "../../../db/signature-mapper.server";
import { indexedPieces } from "../../domain/search";
import { dayOf, isOnList } from "../../domain/signatory-list";
import type { App } from "../app";

/** Keeps the search and every count with the list, inside the transaction that changes a signature. */
export function keepList({ db, now }: App, before: Signature, after: Signature): void {
  const left = isOnList(before) ? before : null;
  const joined = isOnList(after) ? after : null;
  if (left) {
    db.search.remove(left);
    db.tallies.remove(tallied(left));
  }
  if (joined) {
    db.search.add(joined, indexedPieces(joined));
    db.tallies.add(tallied(joined));
  }
  if (left || joined) db.letters.count(after.letterId, now(), Number(joined !== null) - Number(left !== null));
}

const tallied = ({ letterId, country, sector, listedAt }: Signature & { listedAt: number }) => ({
  ...{ letterId, country, sector },
  day: dayOf(listedAt),
});
