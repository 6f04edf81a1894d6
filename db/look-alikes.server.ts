import type { MailOrigin } from "../app/domain/mail-origin";
import type { Connection } from "./connect.server";

type Pair = { signatureId: string; listedId: string };

/** Which names on a letter's list are like which signature's; and of each signature, whether any is. */
export function openLookAlikes({ sqlite }: Connection) {
  const insert = sqlite.prepare<[Pair]>(
    "insert or ignore into look_alikes (signature_id, listed_id) values (:signatureId, :listedId)",
  );
  const forget = sqlite.prepare<[string]>("delete from look_alikes where signature_id = ?");
  const forgetListed = sqlite.prepare<[string]>("delete from look_alikes where listed_id = ?");
  const likeListed = sqlite
    .prepare<[string], string>("select signature_id from look_alikes where listed_id = ?")
    .pluck();
  const mark = sqlite.prepare<[string]>(
    `update signatures set alike = exists (select 1 from look_alikes where signature_id = signatures.id) where id = ?`,
  );
  const unsorted = sqlite
    .prepare<[number], string>("select id from signatures where mail_origin is null order by seq limit ?")
    .pluck();
  const sort = sqlite.prepare<[MailOrigin, string]>("update signatures set mail_origin = ? where id = ?");

  return {
    /** These names on the list are like this signature's, and no others. */
    compared(signatureId: string, listed: readonly string[]): void {
      forget.run(signatureId);
      for (const listedId of listed) insert.run({ signatureId, listedId });
      mark.run(signatureId);
    },
    /** A name came to the list, and these signatures' are like it. */
    joined(listedId: string, signatures: readonly string[]): void {
      for (const signatureId of signatures) {
        insert.run({ signatureId, listedId });
        mark.run(signatureId);
      }
    },
    /** A name left the list. */
    left(listedId: string): void {
      const signatures = likeListed.all(listedId);
      forgetListed.run(listedId);
      for (const signatureId of signatures) mark.run(signatureId);
    },
    /** Signatures from before the queue could be filtered, the oldest first. */
    unsorted: (limit: number): string[] => unsorted.all(limit),
    sort: (id: string, origin: MailOrigin): void => void sort.run(origin, id),
  };
}
