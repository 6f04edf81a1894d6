import { expect, onTestFinished, test, vi } from "vitest";
import { startOutbox } from "~/usecases/deliver-mail.server";
import { createMailer, type Delivery, type Mailer } from "../../emails/mailer.server";
import { quietMailer } from "../support/app";
import { openLetter } from "../support/open-letter";
import { startSmtp } from "../support/smtp";

const SECOND = 1_000;

test("the running outbox sends what is due, tries again, and finishes the mail in hand when stopped", async () => {
  let asked = 0;
  const smtp = await startSmtp({ data: () => (++asked === 1 ? 451 : undefined) });
  onTestFinished(smtp.close);
  const { app, clock, sign, outbox } = await openLetter(
    createMailer({ smtpUrl: smtp.url, from: "noreply@letters.example" }),
  );
  const running = startOutbox(app);
  onTestFinished(running.stop);

  await sign();
  await vi.waitFor(() => expect(outbox()).toMatchObject([{ status: "queued", lastError: "451" }]));
  clock.now += 30 * SECOND;
  await vi.waitFor(() => expect(asked).toBe(2));
  await running.stop();
  expect(smtp.mails).toHaveLength(1);
  expect(outbox()).toEqual([]);
});

test("a stop does not wait for a server that keeps a mail hanging; the mail stays for the next start", async () => {
  const hanging: ((delivery: Delivery) => void)[] = [];
  const mailer: Mailer = {
    send: () => new Promise((resolve) => hanging.push(resolve)),
    close: () => hanging[0]?.({ ok: false, permanent: false, code: "EABORT" }),
  };
  const { app, sign, outbox } = await openLetter(mailer);
  await sign();
  const running = startOutbox(app);
  await vi.waitFor(() => expect(hanging).toHaveLength(1));
  vi.useFakeTimers();
  const stopped = running.stop();
  vi.advanceTimersByTime(4 * SECOND);
  vi.useRealTimers();
  await stopped;
  expect(outbox()).toMatchObject([{ status: "queued", lastError: "EABORT" }]);
});

test("trouble with the database is logged and not asked for again at once", async () => {
  const mailer = quietMailer();
  const { app, sign } = await openLetter(mailer);
  const lease = vi.spyOn(app.db.outbox, "lease").mockImplementation(() => {
    throw new Error("disk full");
  });
  await sign();
  const running = startOutbox(app);
  onTestFinished(running.stop);
  await vi.waitFor(() => expect(lease).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(lease).toHaveBeenCalledTimes(1);
});

test("many mails go out a few at once, each of them once", async () => {
  let most = 0;
  let now = 0;
  const quiet = quietMailer();
  const slow: Mailer = {
    async send(mail) {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return quiet.send(mail);
    },
    close() {},
  };
  const { app, sign } = await openLetter(slow);
  for (let n = 0; n < 9; n++) await sign("en", `anna${n}@other${n}.example`);
  const running = startOutbox(app);
  onTestFinished(running.stop);
  await vi.waitFor(() => expect(quiet.sent).toHaveLength(9), 10_000);
  expect(new Set(quiet.sent.map(({ messageId }) => messageId)).size).toBe(9);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});
