import { and, asc, desc, gte, lt, ne, sql } from "drizzle-orm";
import { type Cohort, type Counts, STAGES, type Stage } from "../app/domain/funnel";
import { DAY } from "../app/domain/signature";
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

  const added = STAGES.map((stage) => `${stage} = confirmation_days.${stage} + excluded.${stage}`).join(", ");
  const isShared = sqlite
    .prepare<[Cohort & { id: string; dayLength: number }], number>(
      `select 1 from signatures indexed by signatures_of_email_domain where email_domain = :domain
        and status <> 'unconfirmed' and signed_at - signed_at % :dayLength = :day and id <> :id limit 1`,
    )
    .pluck();
  const unname = [
    `insert into confirmation_days (day, domain, ${STAGES.join(", ")})
      select day, '', ${STAGES.join(", ")} from confirmation_days where day = :day and domain = :domain
      on conflict (day, domain) do update set ${added}`,
    "delete from confirmation_days where day = :day and domain = :domain",
  ].map((statement) => sqlite.prepare<[Cohort]>(statement));

  return {
    /** Forgets the domain that a signature is counted under, unless another of that day is too; the counts stay. */
    unname(id: string, cohort: Cohort): void {
      if (isShared.get({ ...cohort, id, dayLength: DAY }) === 1) return;
      for (const statement of unname) statement.run(cohort);
    },
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
        .where(and(gte(day, since), ne(domain, "")))
        .groupBy(domain)
        .having(sql`${SUMS.mailed} >= ${from}`)
        .orderBy(desc(SUMS.mailed), asc(domain))
        .limit(most)
        .all(),
    purge: (before: number): void => void orm.delete(confirmationDays).where(lt(day, before)).run(),
  };
}
