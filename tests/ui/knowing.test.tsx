import { expect, test } from "vitest";
import { EVENT_TYPES } from "~/domain/event";
import { eventTitle } from "~/ui/desk/history";
import { adviceOn } from "~/ui/desk/mail-advice";
import { DeskMailPage } from "~/ui/desk/mail-page";
import { pageWith, textOf } from "./render";

const NONE = { mails: [], queued: 0, trying: 0, failed: 0, held: 0, mayDecide: true, proxies: null };
const BOUNCED = {
  ...{ id: 7, kind: "confirm", status: "failed", attempts: 1, nextAt: 0, lastError: "550", createdAt: 0 },
  signature: { id: "s", organisation: "Harbour Trust", status: "unconfirmed" as const },
};

test("an address that bounces comes with what that means, and what can be done", () => {
  const html = pageWith(<DeskMailPage {...NONE} mails={[BOUNCED]} failed={1} />);
  expect(textOf(html)).toContain("There is no such mailbox.");
  expect(html).toContain('action="/moderation/mail/7/retry"');
  expect(html).toContain('href="/moderation/signatures/s/vouch"');
});

test("a mail that is held says why, and can be sent", () => {
  const html = pageWith(<DeskMailPage {...NONE} mails={[{ ...BOUNCED, lastError: "HELD" }]} held={1} />);
  expect(textOf(html)).toContain("1 is held.");
  expect(textOf(html)).toContain("It waited in a copy of the database that was put back");
  expect(textOf(html)).not.toContain("Addresses that bounce");
  expect(html).toContain('action="/moderation/mail/7/retry"');
});

test("who may only read is offered no button", () => {
  expect(pageWith(<DeskMailPage {...NONE} mails={[BOUNCED]} failed={1} mayDecide={false} />)).not.toContain("retry");
});

test("a proxy that is not believed in is named with its mend", () => {
  const html = pageWith(<DeskMailPage {...NONE} proxies={{ seem: 2, believed: 0 }} />);
  expect(textOf(html)).toContain("set TRUST_PROXY=2");
});

test.each([
  ["550", /no such mailbox/],
  ["552", /full/],
  ["554", /doesn’t take our mail/],
  ["599", /refused it for good/],
  ["451", /asked to wait/],
  ["535", /doesn’t let us in/],
  ["ETIMEDOUT", /could not be reached/],
])("the answer %s is explained", (code, meaning) => {
  expect(adviceOn(code)?.meaning).toMatch(meaning);
});

test("everything that happens has words of its own", () => {
  const titles = EVENT_TYPES.map(eventTitle);
  expect(titles.every(Boolean)).toBe(true);
});
