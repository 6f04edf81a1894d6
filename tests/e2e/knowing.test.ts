import { afterAll, expect, test } from "vitest";
import { audit } from "./support/audit";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { listed, moderatorOf, signs, somebody } from "./support/people";
import { soon, startSite } from "./support/site";

let refusing = true;
const site = await startSite({ mail: { rcpt: () => (refusing ? 550 : undefined) } });
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

test("a mail that the server refused is sent again from the desk, and arrives", async () => {
  const form = somebody();
  await signs(site, form);
  await soon(async () => expect(site.rows("select status from outbox")).toEqual([{ status: "failed" }]));
  const desk = await open(site);
  await takeSeat(desk, nina);
  await desk.goto("/moderation/mail");
  expect(await words(desk)).toContain("There is no such mailbox.");
  await audit(desk);
  refusing = false;
  await press(desk, "Send again");
  await site.mailTo(form.email, /^Confirm/);
  await soon(async () => {
    await desk.goto("/moderation/mail");
    expect(await words(desk)).toContain("Every mail got through.");
  });
  for (const page of ["activity", "confirmations"]) {
    await desk.goto(`/moderation/${page}`);
    await audit(desk);
  }
});

test("what was decided is read in numbers, by people and by programs", async () => {
  await listed(site, nina);
  const reader = await open(site);
  await reader.goto(`/letters/${SLUG}`);
  await follow(reader, "Decisions in numbers");
  expect(await heading(reader)).not.toBe("");
  await soon(async () => {
    await reader.reload();
    expect(await words(reader)).toMatch(/On the list\s+1/);
  });
  await audit(reader);
  const report = await (await fetch(`${site.url}/letters/${SLUG}/integrity.json`)).json();
  expect(report).toMatchObject({ listed: 1, declined: { count: 0, reasons: [] }, timeToDecision: { decisions: 1 } });
});
