import { connect } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test, vi } from "vitest";
import { codeOf } from "../e2e/support/mails";
import { signs, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { visitor } from "../e2e/support/visitor";
import { startSmtp } from "../support/smtp";

const STATUSES = "select status, attempts from outbox order by id";

/** The slowest waits half a minute for the second try: all at once. */
describe.concurrent("a mail that was promised is sent", { timeout: 300_000 }, () => {
  test("asked to stop while a mail is on its way, the server sees it out, and ends within ten seconds", async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const asked = vi.fn();
    const site = await startSite({
      mail: {
        server: {
          onMailFrom(_address, _session, done) {
            asked();
            void held.then(() => done());
          },
        },
      },
    });
    const idle = connect(Number(new URL(site.url).port), "127.0.0.1");
    idle.write(`GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    const form = somebody();
    await signs(site, form);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled(), 5_000);

    const start = performance.now();
    site.server.signal("SIGTERM");
    await vi.waitFor(() => expect(site.server.output()).toContain("stopping"), 5_000);
    goOn();
    expect(await site.server.ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(codeOf(await site.mailTo(form.email))).toMatch(/^\d{6}$/);
    expect(site.rows(STATUSES)).toEqual([{ status: "sent", attempts: 1 }]);
    idle.destroy();
    await site.stop();
  });

  test("killed right after it took signatures in, the server has every one of them, and their mails follow", async () => {
    const site = await startSite();
    const forms = Array.from({ length: 5 }, () => somebody());
    for (const form of forms) await signs(site, form);
    site.server.signal("SIGKILL");
    expect(await site.server.ended).toBeNull();
    letLeasesRunOut(site.dataDir);

    const again = await site.start();
    expect(site.rows("select organisation from signatures order by seq")).toEqual(
      forms.map(({ organisation }) => ({ organisation })),
    );
    for (const form of forms) expect(codeOf(await site.mailTo(form.email))).toMatch(/^\d{6}$/);
    expect((await site.cli("verify-log")).outcome).toBe("sound");
    await again.stop();
    await site.stop();
  });

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

/** A mail that was in hand when its process died is another's two minutes later: here, at once. */
function letLeasesRunOut(dataDir: string) {
  const sqlite = new Database(join(dataDir, "undersigned.db"));
  sqlite.exec("update outbox set leased_until = 0 where leased_until is not null");
  sqlite.close();
}
