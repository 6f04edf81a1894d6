import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { confirmed, listed, moderatorOf } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const WITHOUT = { javaScriptEnabled: false };

/** Begins to hand over in a browser without scripts, with the code from the mail; the mail to the new address. */
async function handsOver({ link, form }: Awaited<ReturnType<typeof confirmed>>, email: string) {
  const page = await open(site, WITHOUT);
  await page.goto(link);
  await follow(page, "Hand over");
  await press(page, "Send me a code");
  const code = codeOf(await site.mailTo(form.email, /^Code to hand over/));
  await page.getByLabel("New address").fill(email);
  await page.getByLabel("Six-digit code").fill(code);
  await press(page, "Write to the new address");
  return { page, mail: await site.mailTo(email, /^Take over/) };
}

test("a colleague takes over with link and code, in a browser of their own; both addresses are told", async () => {
  const signature = await confirmed(site, {
    website: "lighthouse-keepers.example",
    email: "maeve@lighthouse-keepers.example",
  });
  const { page, mail } = await handsOver(signature, "tom@lighthouse-keepers.example");
  expect(await heading(page)).toBe("The signature is being handed over");
  expect(await words(page)).not.toContain("tom@");

  const colleague = await open(site, WITHOUT);
  await colleague.goto(linkOf(mail));
  expect(await heading(colleague)).toBe(`Take over the signature of ${signature.form.organisation}`);
  await colleague.getByLabel("Six-digit code").fill("12");
  expect((await press(colleague, "Take over the signature")).status()).toBe(422);
  await colleague.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(colleague, "Take over the signature");
  expect(await words(colleague)).toContain("The signature is now yours to look after");
  const own = new URL(colleague.url()).pathname;

  const told = await site.mailTo(signature.form.email, /was handed over$/);
  expect(told.raw).not.toContain("tom@");
  expect(linkOf(await site.mailTo("tom@lighthouse-keepers.example", /yours to look after$/))).toBe(own);
  expect((await page.goto(signature.link))?.status()).toBe(410);
  expect(await words(page)).toContain("handed over to another address");
  await follow(page, "Get it by mail");
  expect(await heading(page)).toBe("Get your link by mail");
});

test("an address that lost its links gets them by mail, on a page that everybody can use", {
  timeout: 120_000,
}, async () => {
  const signature = await listed(site, nina);
  const page = await open(site, WITHOUT);
  await page.goto(`/letters/${SLUG}/sign`);
  await follow(page, "Get the link to your signature by mail");
  await page.getByLabel("E-mail address").fill("maeve@");
  expect((await press(page, "Mail me the links")).status()).toBe(422);
  await page.getByLabel("E-mail address").fill(signature.form.email);
  const answer = await press(page, "Mail me the links");
  expect(await heading(page)).toBe("Check your e-mail");
  const headers = answer.headers();
  expect([headers["referrer-policy"], headers["cache-control"]]).toEqual(["strict-origin", "no-store"]);
  const mail = await site.mailTo(signature.form.email, /^The links/);
  expect(linkOf(mail)).toBe(signature.link);

  const looking = await open(site);
  await looking.goto("/signature");
  await press(looking, "Mail me the links");
  await audit(looking);
  await looking.goto(`${signature.link}/hand-over`);
  await press(looking, "Send me a code");
  await press(looking, "Write to the new address");
  await audit(looking);
});

test("where the domain is lost a moderator looks; each page of it can be used by everybody", {
  timeout: 120_000,
}, async () => {
  const signature = await listed(site, nina);
  const { mail } = await handsOver(signature, "tom@gmail.com");
  const page = await open(site);
  await page.goto(`${signature.link}/hand-over`);
  await audit(page);
  await page.goto(linkOf(mail));
  await press(page, "Take over the signature");
  await audit(page);
  await page.getByLabel("Six-digit code").fill(codeOf(mail));
  await press(page, "Take over the signature");
  expect(await heading(page)).toBe("Thank you. A moderator looks at it");
  await audit(page);

  await takeSeat(page, nina);
  await page.goto(`/moderation/signatures/${signature.id}`);
  expect(await words(page)).toContain("A new address waits");
  await follow(page, "Accept it");
  await audit(page);
  await press(page, "Accept the address");
  const link = linkOf(await site.mailTo("tom@gmail.com", /yours to look after$/));
  await page.goto(`${link}?notice=tookOver`);
  await audit(page);
  expect((await page.goto(linkOf(mail)))?.status()).toBe(410);
  expect((await page.goto(signature.link))?.status()).toBe(410);
  await audit(page);
});
