import { describe, expect, test, vi } from "vitest";
import { codeOf } from "../e2e/support/mails";
import { signs, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { visitor } from "../e2e/support/visitor";
import { startSmtp } from "../support/smtp";

const STATUSES = "select status, attempts from outbox order by id";

/** The slowest waits half a minute for the second try: all at once. */
describe.concurrent("a mail that was promised is sent", { timeout: 300_000 }, () => {
  test("while no mail can be sent, signing goes on; the mails follow when it can", async () => {
    const site = await startSite();
    await site.smtp.close();
    const form = somebody();
    const who = await signs(site, form);
    expect(await who.page("/letters/safer-online/sign/sent")).toContain(form.email);
    await vi.waitFor(() => expect(site.rows(STATUSES)).toEqual([{ status: "queued", attempts: 1 }]), 15_000);
    const nina = visitor(site.url);
    await nina.post(new URL((await site.cli("moderator", "sign-in-link", "nina@alliance.example")).url).pathname);
    expect(await nina.page("/moderation/mail")).toContain(form.organisation);

    const back = await startSmtp({ port: site.smtp.port });
    const mail = await back.next(({ envelope }) => envelope.to.includes(form.email));
    await who.post("/letters/safer-online/sign/sent", { code: codeOf(mail) });
    expect(site.rows("select status from signatures")).toEqual([{ status: "waiting" }]);
    await back.close();
    await site.server.stop();
  });

  test("an address that the mail server refuses for good is not tried again, and the desk says so", async () => {
    const site = await startSite({ mail: { rcpt: () => 550 } });
    const form = somebody();
    await signs(site, form);
    await vi.waitFor(() => expect(site.rows(STATUSES)).toEqual([{ status: "failed", attempts: 1 }]), 15_000);
    const nina = visitor(site.url);
    await nina.post(new URL((await site.cli("moderator", "sign-in-link", "nina@alliance.example")).url).pathname);
    const page = await nina.page("/moderation/mail");
    expect(page).toContain(form.organisation);
    expect(page).toContain("failed");
    await site.stop();
  });
});
