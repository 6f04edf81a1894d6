import { dayOf } from "./signatory-list";

/** How long the figures are kept, and over how many days they are shown. */
export const FUNNEL_DAYS = 90;
export const SHOWN_DAYS = 30;

/** The way from signing to the list, in its order. */
export const STAGES = ["mailed", "delivered", "opened", "confirmed", "approved"] as const;
export type Stage = (typeof STAGES)[number];
export type Counts = Record<Stage, number>;

/** Which row somebody is counted in: the day on which they signed, and their mail domain. */
export type Cohort = { day: number; domain: string };
export const cohortOf = ({ signedAt, emailDomain }: { signedAt: number; emailDomain: string }): Cohort => ({
  day: dayOf(signedAt),
  domain: emailDomain,
});

/** Fewer say nothing about a provider. */
const ENOUGH = 10;

/** Whether so few of a domain's mails are answered, compared with the others', that somebody should look. */
export function isFarBelow(one: Counts, all: Counts): boolean {
  const others = all.mailed - one.mailed;
  if (one.mailed < ENOUGH || others < ENOUGH) return false;
  return one.confirmed / one.mailed < (all.confirmed - one.confirmed) / others / 2;
}

const MOST = 50_000;

/** Counts each signature whose page is opened once; who it was is forgotten with the process. */
export function openings() {
  const known = new Set<string>();
  let cohorts = new Map<string, Cohort & { opened: number }>();
  return {
    note(signature: { id: string; signedAt: number; emailDomain: string }): void {
      if (known.has(signature.id)) return;
      if (known.size >= MOST) known.clear();
      known.add(signature.id);
      const cohort = cohortOf(signature);
      const key = `${cohort.day} ${cohort.domain}`;
      cohorts.set(key, { ...cohort, opened: (cohorts.get(key)?.opened ?? 0) + 1 });
    },
    /** What was counted since this was asked last. */
    take() {
      const taken = [...cohorts.values()];
      cohorts = new Map();
      return taken;
    },
  };
}
export type Openings = ReturnType<typeof openings>;
