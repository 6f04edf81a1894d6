import { asc, desc, gte, lt, sql } from "drizzle-orm";
import { type Cohort, type Counts, STAGES, type Stage } from "../app/domain/funnel";
import type { Connection } from "./connect.server";
import { confirmationDays } from "./desk-schema";

const { day, domain } = confirmationDays;
const sum = (stage: Stage) => sql<number>`sum(${confirmationDays[stage]})`;
const SUMS = Object.fromEntries(STAGES.map((stage) => [stage, sum(stage)])) as Record<Stage, ReturnType<typeof sum>>;

/** How far those came who signed on a day from a mail domain. */
export function openFunnel({ orm, sqlite }: Connection) {
  const adders = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      sqlite.prepare<[Cohort & { by: number }]>(
        `insert into confirmation_days (day, domain, ${stage}) values (:day, :domain, max(0, :by))
        on conflict (day, domain) do update set ${stage} = max(0, ${stage} + :by)`,
      ),
    ]),
  );

  return {
    add: (cohort: Cohort, stage: Stage, by = 1): void => void adders[stage]?.run({ ...cohort, by }),
    /** The newest day first. */
    byDay: (since: number): (Counts & { day: number })[] =>
      orm
        .select({ day, ...SUMS })
        .from(confirmationDays)
        .where(gte(day, since))
        .groupBy(day)
        .orderBy(desc(day))
        .all(),
    /** The domains to which most was mailed, from a number of signatures on. */
    byDomain: (since: number, { from, most }: { from: number; most: number }): (Counts & { domain: string })[] =>
      orm
        .select({ domain, ...SUMS })
        .from(confirmationDays)
        .where(gte(day, since))
        .groupBy(domain)
        .having(sql`${SUMS.mailed} >= ${from}`)
        .orderBy(desc(SUMS.mailed), asc(domain))
        .limit(most)
        .all(),
    purge: (before: number): void => void orm.delete(confirmationDays).where(lt(day, before)).run(),
  };
}
