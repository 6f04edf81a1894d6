import type { Letter } from "../../db/letters.server";
import { type NewRow, signatureMapper } from "../../db/signature-mapper.server";
import { blockingKeys } from "../domain/similar";
import { type Maker, unconfirmed } from "../usecases/shared/insert.server";
import { digestOf } from "../usecases/shared/step.server";
import { at } from "./days";
import { inventSignatory } from "./invent";

const HOUR = 3_600_000;

/** An invented, listed signatory, ready to be written: its row, what its name is found by, and what its event says. */
export type Listed = {
  row: NewRow;
  listing: number;
  nameKeys: string[];
  digest: ReturnType<typeof digestOf>;
};

/** The letter, the number of the event that lists the first of all, and how many there will be. */
export type Start = { letter: Letter; first: number; count: number };

/** Those from one number up to another. */
export function inventListed(maker: Maker, { letter, first, count }: Start, from: number, to: number): Listed[] {
  const { toRow } = signatureMapper(maker.keys);
  const now = maker.now();
  return Array.from({ length: to - from }, (_, index) => {
    const { submission, language, locale, signed, settledAfter } = inventSignatory(
      from + index,
      // In the order of listing, so that the newest first are so by their dates too.
      (from + index) / count,
    );
    const listing = first + from + index;
    const signedAt = at(signed, now);
    const listedAt = signedAt + (settledAfter ?? 1) * HOUR;
    const signature = {
      ...unconfirmed({ ...maker, now: () => signedAt }, { letter, language, locale, submission, network: null }),
      ...{ status: "listed" as const, confirmedAt: signedAt, decidedAt: listedAt, listedAt },
      listing,
    };
    return {
      row: toRow(signature),
      listing,
      nameKeys: blockingKeys(signature.organisation),
      digest: digestOf(signature),
    };
  });
}
