import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { ReportList } from "~/ui/desk/report-list";
import { ReportsPage, SettlePage } from "~/ui/desk/report-pages";
import { ReportPage, type ReportPageProps } from "~/ui/letter/report-page";
import { TRAP } from "~/ui/sign/trap";
import { all, pageWith, textOf } from "./render";

const NOON = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
const form = (props: Partial<ReportPageProps> = {}, status = 200) =>
  pageWith(<ReportPage slug="safer" signatory={{ id: "x", organisation: "منارة الطفولة" }} {...props} />, { status });
const report = {
  ...{
    id: "r1",
    text: "They never signed.\n<b>Ask</b> them.",
    email: "tom@reader.example",
    createdAt: NOON - 3 * HOUR,
  },
  ...{ organisation: "Harbour Trust", signatureId: "s1", by: "", settledAt: null },
  ...{ status: "listed" as const, hiddenAt: null as number | null, revision: 3 },
};
const desk = (mayDecide: boolean) =>
  pageWith(<ReportsPage open={[report]} hidden={[]} settled={[]} mayDecide={mayDecide} now={NOON} />);

test("the form names whom it is about in their own direction, and says what becomes of a report", () => {
  const html = form();
  expect(html).toContain('<bdi dir="auto">منارة الطفولة</bdi>');
  expect(textOf(html)).toContain(en.report.next);
  expect(html).toMatch(/<form method="post" action="\/letters\/safer\/signatories\/x\/report"/);
  expect(html).toContain(`name="${TRAP}"`);
});

test("a mistake is said above and beside its field, and what was typed stays", () => {
  const html = form({ form: { values: { text: "x & y", email: "tom@" }, errors: { email: "email.invalid" } } }, 422);
  expect(html).toContain('<a href="#email">');
  expect(html).toMatch(/id="email"[^>]*aria-describedby="email-hint email-error"[^>]*value="tom@"/);
  expect(html).toMatch(/<textarea id="text"[^>]*>x &amp; y<\/textarea>/);
  const missing = form({ form: { values: {}, errors: { text: "text.required" } } }, 422);
  expect(missing).toMatch(/<textarea id="text"[^>]*aria-describedby="text-hint text-error" aria-invalid="true"/);
});

test("the desk shows a report as text, with whom it is about and who to write to", () => {
  const html = desk(true);
  expect(html).toContain("&lt;b&gt;Ask&lt;/b&gt; them.");
  expect(html).toContain('<a href="/moderation/signatures/s1">');
  expect(html).toContain('<a href="mailto:tom@reader.example">');
  expect(textOf(html)).toMatch(/3 h +Harbour Trust/);
});

test("who may decide hides the name or settles the report, while it is open", () => {
  const settles = (html: string) => all(html, /<form method="post" action="([^"]+)"/g);
  expect(settles(desk(true))).toEqual(["/moderation/signatures/s1/hide", "/moderation/reports/r1/settle"]);
  expect(settles(desk(false))).toEqual([]);
  const settled = { ...report, by: "nina@alliance.example", settledAt: NOON - HOUR };
  const late = pageWith(<SettlePage report={settled} mayDecide overtaken now={NOON} />);
  expect(settles(late)).toEqual([]);
  const hidden = { id: "s1", organisation: "Harbour Trust", revision: 4, hiddenAt: NOON - HOUR };
  const looking = pageWith(
    <ReportsPage open={[{ ...report, hiddenAt: NOON }]} hidden={[hidden]} settled={[]} mayDecide now={NOON} />,
  );
  expect(settles(looking)).toEqual(["/moderation/reports/r1/settle", "/moderation/signatures/s1/show"]);
  expect(textOf(late)).toMatch(/Somebody was faster +nina@alliance\.example settled it 1 hour ago\./);
});

test("a report without an address offers nobody to write to", () => {
  const html = pageWith(
    <ReportList label="Open reports" reports={[{ ...report, email: null }]} maySettle={false} now={NOON} />,
  );
  expect(html).not.toContain("mailto:");
});

test("the desk's navigation counts the open reports, and no zero", () => {
  const none = { unconfirmed: 0, waiting: 0, declined: 0, merged: 0, disputed: 0, withdrawn: 0 };
  const counts = { ...none, listed: 1, asked: 0, corrections: 0 };
  const side = (openReports: number) =>
    textOf(
      pageWith(
        <DeskLayout
          {...{ who: "nina@alliance.example", demonstration: false, keys: true, counts, current: "reports" }}
          waiting={{ reports: openReports }}
        />,
      ),
    );
  expect(side(2)).toMatch(/Reports +2 /);
  expect(side(0)).toMatch(/Reports +[A-Z]/);
});
