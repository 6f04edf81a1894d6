import { Gauge, type Registry } from "prom-client";
import type { App } from "~/app.server";
import { watchSite } from "~/usecases/watch-site.server";

type Site = ReturnType<typeof watchSite>;
type Sample = { value: number; labels?: Record<string, string> };

const seconds = (milliseconds: number) => milliseconds / 1000;
const one = (value: number | null): Sample[] => (value === null ? [] : [{ value }]);

/** What is looked at in the database and beside it, each time it is asked for. What there is none of is left out. */
const GAUGES: readonly [name: string, help: string, samples: (site: Site, now: number) => Sample[]][] = [
  ["info", "Always 1; its label says which version runs.", ({ version }) => [{ value: 1, labels: { version } }]],
  ["ready", "Whether the site can take signatures: 1 or 0.", ({ ready }) => one(Number(ready))],
  [
    "check",
    "What /readyz looks at: 1 where it holds, else 0.",
    ({ checks }) => Object.entries(checks).map(([check, { ok }]) => ({ value: Number(ok), labels: { check } })),
  ],
  [
    "mails",
    "Mails by state: waiting to go out, those of them that were tried in vain, failed for good. Up to 100,000 are counted.",
    ({ mails: { waiting, tried, failed } }) =>
      Object.entries({ waiting, tried, failed }).map(([state, value]) => ({ value, labels: { state } })),
  ],
  [
    "oldest_mail_age_seconds",
    "How long the oldest mail that waits has waited; 0 where none does.",
    ({ mails: { oldestAt } }, now) => one(oldestAt === null ? 0 : seconds(now - oldestAt)),
  ],
  [
    "signatures",
    "Signatures by status. Up to 100,000 are counted, but for those on the lists.",
    ({ signatures }) => signatures.map(({ status, count }) => ({ value: count, labels: { status } })),
  ],
  [
    "letters",
    "Letters by state.",
    ({ letters }) => letters.map(({ state, count }) => ({ value: count, labels: { state } })),
  ],
  ["database_bytes", "Size of the database.", ({ sizes }) => one(sizes.database)],
  ["database_log_bytes", "Size of its log of writes (WAL).", ({ sizes }) => one(sizes.log)],
  ["disk_free_bytes", "Free space where the database is.", ({ sizes }) => one(sizes.free)],
  [
    "backup_timestamp_seconds",
    "When the newest backup in the data folder was made.",
    ({ backedUpAt }) => one(backedUpAt === null ? null : seconds(backedUpAt)),
  ],
  [
    "timer_success_timestamp_seconds",
    "When each timer last ended well.",
    ({ timers }) =>
      timers.flatMap(([timer, { succeededAt }]) =>
        succeededAt === null ? [] : [{ value: seconds(succeededAt), labels: { timer } }],
      ),
  ],
  [
    "timer_failed",
    "Whether each timer's last turn failed: 1 or 0.",
    ({ timers }) => timers.map(([timer, { outcome }]) => ({ value: Number(outcome === "failed"), labels: { timer } })),
  ],
];

const LABELS = ["version", "check", "state", "status", "timer"];

/** Makes the gauges; what it returns looks at the site once, and sets them all. */
export function siteGauges(app: App, registers: Registry[]): () => void {
  const gauges = GAUGES.map(([name, help, samples]) => ({
    gauge: new Gauge({ name: `undersigned_${name}`, help, labelNames: LABELS, registers }),
    samples,
  }));
  return () => {
    const site = watchSite(app);
    for (const { gauge, samples } of gauges) {
      gauge.reset();
      for (const { value, labels = {} } of samples(site, app.now())) gauge.set(labels, value);
    }
  };
}
