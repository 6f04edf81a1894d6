import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { MOST_OTHERS } from "../app/domain/others";
import type { Connection } from "./connect.server";
import { letters, signatures } from "./schema";

/** What a moderator should know of another signature when deciding on one. */
export const OTHER_COLUMNS = {
  id: signatures.id,
  letterId: signatures.letterId,
  organisation: signatures.organisation,
  website: signatures.website,
  emailDomain: signatures.emailDomain,
  country: signatures.country,
  status: signatures.status,
  listedAt: signatures.listedAt,
  reasonCode: signatures.reasonCode,
  networkHash: signatures.networkHash,
};
type Signature = typeof signatures.$inferSelect;
export type Other = Pick<Signature, keyof typeof OTHER_COLUMNS>;

/** Confirmed signatures on any letter that share something with one. */
export function openOthers({ orm }: Connection) {
  const { placeholder } = sql;
  const sharing = (condition: SQL) =>
    orm
      .select(OTHER_COLUMNS)
      .from(signatures)
      .where(and(condition, ne(signatures.status, sql`'unconfirmed'`), ne(signatures.id, placeholder("id"))))
      .limit(MOST_OTHERS)
      .prepare();
  const anyLetter = inArray(signatures.letterId, orm.select({ id: letters.id }).from(letters));
  const given = sql`(select value from json_each(${placeholder("domains")}))`;
  const ofSite = sharing(sql`${anyLetter} and ${signatures.websiteDomain} in ${given}`);
  const ofMail = sharing(sql`${signatures.emailDomain} in ${given}`);
  const ofNetwork = sharing(eq(signatures.networkHash, placeholder("networkHash")));

  return {
    /** Those whose website or mail has one of these domains. */
    ofDomains(id: string, domains: readonly string[]): Other[] {
      const given = { id, domains: JSON.stringify(domains) };
      return [...ofSite.all(given), ...ofMail.all(given)];
    },
    ofNetwork: (id: string, networkHash: Buffer): Other[] => ofNetwork.all({ id, networkHash }),
  };
}
