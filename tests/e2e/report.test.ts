import { afterAll, expect, test } from "vitest";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const REPORT = "Report a problem with this name";
const nameOf = (id: string) => `/letters/${SLUG}/signatories/${id}`;
const countReports = () => site.rows("select count(*) as open from reports where settled_at is null");

test("a reader reports a name without JavaScript; a moderator sees it beside the name, and settles it", async () => {
  const { id, form } = await listed(site, nina);
  const reader = await open(site, { javaScriptEnabled: false });
  await soon(async () => expect((await reader.goto(nameOf(id)))?.status()).toBe(200));
  await follow(reader, REPORT);
  expect(await words(reader)).toContain(form.organisation);

  await reader.getByLabel("Your e-mail address").fill("tom@");
  expect((await press(reader, "Send the report")).status()).toBe(422);
  expect(await reader.evaluate(() => document.activeElement?.className)).toBe("summary");
  await reader.getByRole("link", { name: "Say what is wrong" }).click();
  await reader.getByLabel("What is wrong?").fill("They never signed.\n\nI am their chair.");
  await reader.getByLabel("Your e-mail address").fill("tom@reader.example");
  await press(reader, "Send the report");
  expect(await heading(reader)).toBe("Thank you for your report");
  await follow(reader, "Back to the name");
  expect(await heading(reader)).toBe(form.organisation);

  const desk = await open(site);
  await takeSeat(desk, nina);
  await desk.goto("/moderation");
  await follow(desk, /^Reports 1$/);
  expect(await words(desk)).toContain("They never signed.\n\nI am their chair.");
  const settle = await desk.locator("form[action$='/settle']").getAttribute("action");
  await follow(desk, form.organisation);
  expect(await words(desk)).toContain("I am their chair.");
  expect(await words(desk)).toContain("Problem reported");
  await desk.goto(settle ?? "");
  await press(desk, "Settled");
  expect(await words(desk)).toContain("settled");
  expect(await desk.getByRole("button", { name: "Settled" }).count()).toBe(0);

  expect((await nina.post(settle ?? "")).status).toBe(409);
  await desk.goto(settle ?? "");
  expect(await words(desk)).toContain("This is settled");
});

test("a robot's report is answered alike and reaches nobody", async () => {
  const { id } = await listed(site, nina);
  const before = countReports();
  const robot = visitor(site.url);
  const answer = await robot.post(`${nameOf(id)}/report`, { text: "Buy lamps.", email: "", subject: "Lamps" });
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${nameOf(id)}/report/sent`]);
  expect(countReports()).toEqual(before);
});

test("neither the form nor its answer is found by search engines, or stored by anybody", async () => {
  const { id } = await listed(site, nina);
  for (const path of [`${nameOf(id)}/report`, `${nameOf(id)}/report/sent`]) {
    const answer = await visitor(site.url).get(path);
    expect(answer.headers.get("Cache-Control"), path).toContain("no-store");
    expect(await answer.text(), path).toMatch(/<meta name="robots" content="noindex/);
  }
});

test("a network that reports too often is asked to wait, and the text is kept", async () => {
  const strict = await startSite({ env: { LIMITS: "network-10m=2 address-1m=9" } });
  try {
    const { id } = await listed(strict, await moderatorOf(strict));
    await visitor(strict.url).post(`${nameOf(id)}/report`, { text: "First." });
    const page = await open(strict);
    await page.goto(`${nameOf(id)}/report`);
    await page.getByLabel("What is wrong?").fill("Second.");
    const answer = await press(page, "Send the report");
    expect(answer.status()).toBe(429);
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    expect(await words(page)).toContain("Too many requests");
    expect(await page.getByLabel("What is wrong?").inputValue()).toBe("Second.");
  } finally {
    await strict.stop();
  }
});
