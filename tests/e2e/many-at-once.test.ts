import { afterAll, expect, test } from "vitest";
import { parseSignForm } from "~/domain/organisation";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { quietMailer, testApp } from "../support/app";
import { audit } from "./support/audit";
import { heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { moderatorOf, somebody } from "./support/people";
import { startSite } from "./support/site";

const [ALL, TROLLS] = [400, 60];

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

/** A night with so many new ones, some of them trolls: signed and confirmed beside the server, by its own use cases. */
async function night() {
  const secret = Buffer.from(site.settings.SECRET_KEY ?? "", "base64");
  const { app, clock } = testApp(quietMailer(), { folder: site.dataDir, secret });
  clock.now = Date.now();
  const submissions = Array.from({ length: ALL }, (_, n) => {
    const parsed = parseSignForm({ ...somebody(n < TROLLS ? { email: `troll${n}@gmail.com` } : {}), version: "1" });
    if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
    return parsed.data;
  });
  const given = { slug: SLUG, language: "en", locale: "en", robot: false };
  const signed = await Promise.all(
    submissions.map((submission, n) => signLetter(app, { ...given, submission, network: `198.51.${n}.0/24` })),
  );
  const ids = signed.flatMap((outcome) => (outcome.outcome === "submitted" ? [outcome.id] : []));
  await Promise.all(ids.map((id) => confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "")));
  app.db.close();
}

const standing = () =>
  Object.fromEntries(
    site
      .rows("select status, count(*) as count from signatures group by status")
      .map((row) => Object.values(row as Record<string, string | number>)),
  );

test("the trolls of a night are found, shown, declined without a mail, and taken back, without JavaScript", async () => {
  await night();
  expect(standing()).toEqual({ waiting: ALL });
  const page = await open(site, { javaScriptEnabled: false });
  await takeSeat(page, nina);
  await page.goto("/moderation");
  await page.getByText("Filter and order").click();
  await page.getByLabel("Mail from").selectOption("free mail");
  await press(page, "Show");
  expect(await words(page)).toContain(`${TROLLS} fit`);

  await page.locator("summary", { hasText: "Many at once" }).click();
  await page.getByLabel("All that fit").check();
  await press(page, "Decline…");
  expect(await heading(page)).toBe(`Decline ${TROLLS} signatures`);
  expect(await page.getByRole("list", { name: "Signatures" }).getByRole("listitem").count()).toBe(TROLLS);
  expect(standing()).toEqual({ waiting: ALL });

  await page.getByLabel("Reason", { exact: true }).selectOption("Not an organisation");
  await press(page, `Decline ${TROLLS}`);
  while (await page.getByRole("link", { name: "Look again" }).count()) await page.reload();
  expect(await heading(page)).toBe(`${TROLLS} signatures declined`);
  expect(standing()).toEqual({ waiting: ALL - TROLLS, declined: TROLLS });
  expect(site.rows("select count(*) as mails from outbox where kind = 'declined'")).toEqual([{ mails: 0 }]);

  await press(page, "Take all of it back");
  while (await page.getByRole("link", { name: "Look again" }).count()) await page.reload();
  expect(await heading(page)).toBe(`${TROLLS} signatures taken back`);
  expect(standing()).toEqual({ waiting: ALL });
});

test("names are ticked in the queue, and every page of it can be used by everybody", async () => {
  const page = await open(site);
  await takeSeat(page, nina);
  await page.goto("/moderation?order=newest");
  await page.locator("summary", { hasText: "Filter and order" }).click();
  await page.locator("summary", { hasText: "Many at once" }).click();
  await page
    .getByRole("checkbox", { name: /^Select/ })
    .first()
    .check();
  await audit(page);
  await press(page, "Approve…");
  expect(await heading(page)).toBe("Approve 1 signature");
  await audit(page);
});
