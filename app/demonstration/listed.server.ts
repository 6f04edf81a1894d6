import type { Letter } from "../../db/letters.server";
import { type NewRow, signatureMapper } from "../../db/signature-mapper.server";
import { blockingKeys } from "../domain/similar";
import { type Maker, unconfirmed } from "../usecases/shared/insert.server";
import { digestOf } from "../usecases/shared/step.server";
import { at } from "./days";
import { inventSignatory } from "./invent";

const HOUR = 3_600_000;

/** An invented, listed signatory, ready to be written: its row, its name's keys, and what its event says. */
export type Listed = { row: NewRow; nameKeys: string[]; digest: ReturnType<typeof digestOf> };

/** Those from one number up to another. */
export function inventListed(maker: Maker, letter: Letter, from: number, to: number): Listed[] {
  const { toRow } = signatureMapper(maker.keys);
  const now = maker.now();
  return Array.from({ length: to - from }, (_, index) => {
    const { submission, language, locale, signed, settledAfter } = inventSignatory(from + index);
    const signedAt = at(signed, now);
    const listedAt = signedAt + (settledAfter ?? 1) * HOUR;
    const signature = {
      ...unconfirmed({ ...maker, now: () => signedAt }, { letter, language, locale, submission }),
      ...{ status: "listed" as const, confirmedAt: signedAt, decidedAt: listedAt, listedAt },
    };
    return { row: toRow(signature), nameKeys: blockingKeys(signature.organisation), digest: digestOf(signature) };
  });
}
