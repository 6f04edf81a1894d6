import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { testStack } from "../support/stack";

const HOME = { from: "127.0.0.1", headers: { Host: "127.0.0.1:3000" } };
const text = (words: string) => ({ loader: () => new Response(words) });

/** The numbers as Prometheus reads them: a line each. */
async function numbers({ ask }: ReturnType<typeof testStack>): Promise<string[]> {
  const answer = await ask("/metrics", HOME);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain/);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return (await answer.text()).split("\n");
}

test("requests are counted by method, pattern and status, and no label holds what somebody typed", async () => {
  const stack = testStack({ routes: { ":lang?/signature/:key": text("x") } });
  await stack.ask("/fr/signature/canary.key?q=canary");
  await stack.ask("/signature/canary.key", { method: "HEAD" });
  await stack.ask("/canary/nowhere");
  await stack.ask("/canary", { method: "BREW" });
  const lines = await numbers(stack);
  const counted = lines.filter((line) => line.startsWith("undersigned_http_requests_total{")).sort();
  expect(counted).toEqual([
    'undersigned_http_requests_total{method="GET",route="/*",status="404"} 1',
    'undersigned_http_requests_total{method="GET",route="/:lang?/signature/:key",status="200"} 1',
    'undersigned_http_requests_total{method="HEAD",route="/:lang?/signature/:key",status="200"} 1',
    'undersigned_http_requests_total{method="other",route="/*",status="403"} 1',
  ]);
  expect(lines).toContain('undersigned_http_request_duration_seconds_count{route="/:lang?/signature/:key"} 2');
  expect(lines.join("\n")).not.toContain("canary");
});

test("answers from memory are counted by what counts them, however often it is read", async () => {
  const stack = testStack();
  stack.kept.sent = 7;
  stack.kept.unchanged = 3;
  await numbers(stack);
  stack.kept.sent++;
  const lines = await numbers(stack);
  expect(lines).toContain("undersigned_kept_pages_sent_total 8");
  expect(lines).toContain("undersigned_kept_pages_unchanged_total 3");
  expect(lines).toContain("undersigned_kept_pages_made_total 0");
});

test("the numbers say how the site stands when they are asked for", async () => {
  const stack = testStack();
  const { w, app, mailWaits } = stack;
  expect(await numbers(stack)).toEqual(
    expect.arrayContaining([
      "undersigned_ready 1",
      'undersigned_letters{state="open"} 0',
      'undersigned_signatures{status="listed"} 0',
      'undersigned_mails{state="waiting"} 0',
      "undersigned_oldest_mail_age_seconds 0",
    ]),
  );
  app.timers.set("purge", {
    ...{ beganAt: 4_000, endedAt: 6_000, outcome: "failed", succeededAt: 5_000, running: false, nextAt: 9_000 },
  });
  await mailWaits(60_000);
  w.sqlite.pragma("query_only = 1");
  const lines = await numbers(stack);
  expect(lines).toEqual(
    expect.arrayContaining([
      "undersigned_ready 0",
      'undersigned_check{check="database"} 0',
      'undersigned_mails{state="tried"} 1',
      "undersigned_oldest_mail_age_seconds 60",
      'undersigned_timer_success_timestamp_seconds{timer="purge"} 5',
      'undersigned_timer_failed{timer="purge"} 1',
    ]),
  );
  for (const name of ["database_bytes", "database_log_bytes", "disk_free_bytes"])
    expect(lines.find((line) => line.startsWith(`undersigned_${name} `))).toMatch(/ \d/);
  for (const name of ["nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes", "process_cpu_seconds_total"])
    expect(
      lines.some((line) => line.startsWith(name)),
      name,
    ).toBe(true);
});

const ALERTS = readFileSync(join(import.meta.dirname, "../../docs/alerts.yml"), "utf8");
const RULES: { alert: string; expr: string; for: string; annotations: Record<string, string> }[] = parse(
  ALERTS,
).groups.flatMap(({ rules }: { rules: unknown[] }) => rules);

test("every alert names only numbers that there are, and labels that they have", async () => {
  const stack = testStack();
  await stack.ask("/nowhere");
  for (const name of ["purge", "digests", "reminders"] as const)
    stack.app.timers.set(name, {
      ...{ beganAt: 1, endedAt: 1, outcome: "done", succeededAt: 1, running: false, nextAt: 1 },
    });
  const lines = await numbers(stack);
  const typed = lines.flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);
  const known = new Set([...lines.flatMap((line) => /^([a-z]\w*)[ {]/.exec(line)?.[1] ?? []), ...typed]);
  for (const { alert, expr } of RULES) {
    const plain = expr.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(by|on) \([^)]*\)/g, "");
    const named = plain.match(/\b[a-z]\w*(?!\w*\s*\()/g)?.filter((word) => !/^(or|and|unless|bool)$/.test(word)) ?? [];
    expect(named.length, alert).toBeGreaterThan(0);
    for (const name of named) expect(known, `${alert} names ${name}`).toContain(name);
    for (const [, metric = "", label = "", value = ""] of expr.matchAll(/(\w+)\{(\w+)=~?"([^"]+)"\}/g)) {
      const values = lines
        .filter((line) => line.startsWith(`${metric}{`))
        .map((line) => new RegExp(`[{,]${label}="([^"]*)"`).exec(line)?.[1]);
      // A pattern such as 5.. has nobody to fit yet where all goes well.
      if (/^[\w-]+$/.test(value)) expect(values, `${alert}: ${label}`).toContain(value);
      else
        expect(
          values.filter((each) => each === undefined),
          `${alert}: ${label}`,
        ).toEqual([]);
    }
  }
});

test("every alert says what it means and what to do, and where that stands is there", () => {
  const handbook = readFileSync(join(import.meta.dirname, "../../docs/operations.md"), "utf8");
  expect(RULES.length).toBeGreaterThan(5);
  for (const { alert, annotations } of RULES) {
    expect(annotations.summary, alert).toBeTruthy();
    expect(handbook, alert).toContain(`\`${alert}\``);
  }
});
