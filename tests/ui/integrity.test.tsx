import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { duration } from "~/ui/letter/duration";
import { IntegrityPage } from "~/ui/letter/integrity-page";
import { all, pageWith, textOf } from "./render";

const NONE = { listed: 0, hidden: 0, waiting: 0, disputed: 0, declined: 0, reasons: [], merged: 0, withdrawn: 0 };
const MINUTE = 60_000;
const ASOF = Date.UTC(2026, 10, 22);

const page = (report: Partial<Parameters<typeof IntegrityPage>[0]["report"]>) =>
  pageWith(
    <IntegrityPage
      {...{ slug: "safer", title: "Safer", language: "en", asOf: ASOF }}
      report={{ ...NONE, time: null, ...report }}
    />,
  );

test("a letter of which nothing was decided says so, and shows no table of zeros", () => {
  const html = page({});
  expect(html).toContain(en.integrity.nothingYet);
  expect(html).not.toContain("<table");
});

test("each outcome that there was is a row with its number, the declined by reason, as of when", () => {
  const titles = { en: "Not authorised", fr: "", de: "" };
  const html = page({
    ...{ listed: 1204, declined: 3, withdrawn: 1, time: { median: 95 * MINUTE, decisions: 1000 } },
    reasons: [{ code: "not-authorised", titles, count: 3 }],
  });
  const [table = ""] = all(html, /<table class="outcomes">(.*?)<\/table>/g);
  expect(textOf(table).trim()).toBe(
    "as of 22 November 2026, 00:00 UTC Outcome Signatures On the list 1,204 Declined 3 Declined: Not authorised 3 Withdrawn 1",
  );
  expect(textOf(html)).toContain("Half of the last 1,000 decisions came within 2 hours");
});

test.each([
  [20_000, "a minute"],
  [MINUTE + 1, "2 minutes"],
  [90 * MINUTE, "90 minutes"],
  [91 * MINUTE, "2 hours"],
  [48 * 60 * MINUTE, "48 hours"],
  [49 * 60 * MINUTE, "3 days"],
])("%d ms are said as %s", (milliseconds, said) => {
  expect(duration(en.integrity, milliseconds)).toBe(said);
});
