import { and, asc, count, desc, eq, gte, isNotNull, isNull, lt, notInArray } from "drizzle-orm";
import type { Problem } from "../app/domain/report";
import type { Connection } from "./connect.server";
import { reports, signatures } from "./schema";

type Row = typeof reports.$inferSelect;
/** A report as the desk sees it, opened. */
export type Report = Omit<Row, "textSealed" | "emailSealed"> & Problem;

/** The signature that it is about. */
const ABOUT = {
  organisation: signatures.organisation,
  status: signatures.status,
  hiddenAt: signatures.hiddenAt,
  revision: signatures.revision,
};

/** What readers report; the text and the address are sealed, bound to the report. */
export function openReports({ orm, keys }: Connection) {
  const place = (column: string, row: string) => ({ table: "reports", column, row });
  const sealed = (id: string, { text, email }: Problem) => ({
    textSealed: keys.seal(text, place("text", id)),
    emailSealed: email === null ? null : keys.seal(email, place("email", id)),
  });
  const toReport = ({ textSealed, emailSealed, ...row }: Row): Report => ({
    ...row,
    text: keys.open(textSealed, place("text", row.id)),
    email: emailSealed && keys.open(emailSealed, place("email", row.id)),
  });

  const open = isNull(reports.settledAt);
  const reported = orm.select({ id: reports.signatureId }).from(reports).where(open);
  const named = () =>
    orm
      .select({ report: reports, about: ABOUT })
      .from(reports)
      .innerJoin(signatures, eq(signatures.id, reports.signatureId));
  type Named = ReturnType<ReturnType<typeof named>["all"]>[number];
  const toNamed = ({ report, about }: Named) => ({ ...toReport(report), ...about });

  return {
    insert: ({ text, email, ...row }: Pick<Report, "id" | "signatureId" | "createdAt"> & Problem): void =>
      void orm
        .insert(reports)
        .values({ ...row, ...sealed(row.id, { text, email }) })
        .run(),
    find(id: string) {
      const row = named().where(eq(reports.id, id)).get();
      return row && toNamed(row);
    },
    /** The oldest first. */
    open: (limit: number) =>
      named().where(open).orderBy(asc(reports.createdAt), asc(reports.id)).limit(limit).all().map(toNamed),
    countOpen: (): number => orm.select({ count: count() }).from(reports).where(open).get()?.count ?? 0,
    /** Names that are hidden while somebody looks, the longest first. */
    hidden: (limit: number) =>
      orm
        .select({ id: signatures.id, ...ABOUT })
        .from(signatures)
        .where(isNotNull(signatures.hiddenAt))
        .orderBy(asc(signatures.hiddenAt))
        .limit(limit)
        .all(),
    /** How many of them no open report is about. */
    countHidden: (): number =>
      orm
        .select({ count: count() })
        .from(signatures)
        .where(and(isNotNull(signatures.hiddenAt), notInArray(signatures.id, reported)))
        .get()?.count ?? 0,
    /** The open ones about a signature, the oldest first. */
    openOf: (signatureId: string): Report[] =>
      orm
        .select()
        .from(reports)
        .where(and(eq(reports.signatureId, signatureId), open))
        .orderBy(asc(reports.createdAt), asc(reports.id))
        .all()
        .map(toReport),
    /** Those settled since a time, the newest first. */
    settled: (since: number, limit: number) =>
      named().where(gte(reports.settledAt, since)).orderBy(desc(reports.settledAt)).limit(limit).all().map(toNamed),
    /** False where somebody was faster. */
    settle: (id: string, settledBy: number, settledAt: number): boolean =>
      orm
        .update(reports)
        .set({ settledAt, settledBy })
        .where(and(eq(reports.id, id), open))
        .run().changes === 1,
    /** Who sent each, opened one by one. */
    senders: (): Report[] => orm.select().from(reports).where(isNotNull(reports.emailSealed)).all().map(toReport),
    delete: (id: string): void => void orm.delete(reports).where(eq(reports.id, id)).run(),
    purge: (before: number): void => void orm.delete(reports).where(lt(reports.settledAt, before)).run(),
    /** Seals all of them again, under the current key; how many. */
    reseal(): number {
      const all = orm.select().from(reports).all().map(toReport);
      for (const report of all)
        orm.update(reports).set(sealed(report.id, report)).where(eq(reports.id, report.id)).run();
      return all.length;
    },
  };
}
