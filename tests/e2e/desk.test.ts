import { afterAll, expect, test } from "vitest";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { confirmed, decides, listed, moderatorOf, stepsOf } from "./support/people";
import { NINA, soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const TOM = "tom@alliance.example";

const site = await startSite();
await site.cli("moderator", "add", TOM);
const { open } = await startBrowser();
const nina = await moderatorOf(site);
const [ninasDesk, tomsDesk] = [await open(site), await open(site)];
await takeSeat(ninasDesk, nina);
await takeSeat(tomsDesk, await moderatorOf(site, TOM));
afterAll(() => site.stop());

const listNow = async () => visitor(site.url).page(`/letters/${SLUG}/signatories`);

test("of two moderators at once, the second is told what the first did, and nothing is overwritten", async () => {
  const { form, id, link } = await confirmed(site);
  await ninasDesk.goto(`/moderation/signatures/${id}`);
  await tomsDesk.goto(`/moderation/signatures/${id}/decline?reason=duplicate`);
  await press(ninasDesk, "Approve");
  expect((await press(tomsDesk, "Decline")).status()).toBe(409);
  expect(await words(tomsDesk)).toContain("Somebody was faster");
  expect(await words(tomsDesk)).toMatch(
    new RegExp(`${NINA}: approved, (1 second|\\d+ seconds) ago\\. Nothing you did was saved`),
  );
  expect(await stepsOf(site, link)).toContain("Listed");

  // What stands now can be decided on: Tom has seen it.
  await press(tomsDesk, "Take the decision back");
  expect(await tomsDesk.getByRole("status").textContent()).toContain(`${form.organisation} waits again.`);
  await soon(async () => expect(await listNow()).not.toContain(form.organisation));
});

test("two moderators who approve at once make one approval", async () => {
  const { id } = await confirmed(site);
  await ninasDesk.goto(`/moderation/signatures/${id}`);
  await tomsDesk.goto(`/moderation/signatures/${id}`);
  const answers = await Promise.all([press(ninasDesk, "Approve"), press(tomsDesk, "Approve")]);
  expect(answers.map((answer) => answer.status()).toSorted()).toEqual([200, 409]);
  const approvals = site.rows(`select actor from events where subject = '${id}' and type = 'signature.approved'`);
  expect(approvals).toHaveLength(1);
});

test("what changed since a moderator looked is not approved unseen, though it waits again", async () => {
  const { id, link } = await confirmed(site);
  await tomsDesk.goto(`/moderation/signatures/${id}`);
  await decides(nina, id, "decline", { reason: "other", text: "Please write to us." });
  await decides(nina, id, "undo");
  expect((await press(tomsDesk, "Approve")).status()).toBe(409);
  expect(await words(tomsDesk)).toContain(`${NINA}: decision taken back`);
  expect(await stepsOf(site, link)).toContain("With the moderators");
});

test("a moderator is told when the signer withdrew meanwhile", async () => {
  const { id, link, who, form } = await confirmed(site);
  await ninasDesk.goto(`/moderation/signatures/${id}`);
  await who.post(`${link}/withdraw/code`);
  const { text = "" } = await site.mailTo(form.email, /^Code to withdraw/);
  await who.post(`${link}/withdraw`, { code: /^\d{6}$/m.exec(text)?.[0] ?? "" });
  expect((await press(ninasDesk, "Approve")).status()).toBe(409);
  expect(await words(ninasDesk)).toMatch(/The signer: withdrawn, (1 second|\d+ seconds) ago\./);
  expect(await listNow()).not.toContain(form.organisation);
});

test("a look-alike on the same website is listed only as another organisation", async () => {
  const first = await listed(site, nina, { organisation: "Bright Harbour Trust", website: "brightharbour.example" });
  const second = await confirmed(site, { organisation: "Bright Harbour Trust CLG", website: "brightharbour.example" });
  await ninasDesk.goto(`/moderation/signatures/${second.id}`);
  expect(await words(ninasDesk)).toContain("A listed organisation has the same name and the same website");
  expect((await press(ninasDesk, "Approve")).status()).toBe(409);
  expect(await words(ninasDesk)).toContain("An organisation with this website and a similar name is on the list");
  expect(await ninasDesk.getByRole("link", { name: "Bright Harbour Trust", exact: true }).count()).toBe(1);
  expect(await listNow()).not.toContain("Bright Harbour Trust CLG");

  await ninasDesk.getByLabel("This is another organisation").check();
  await press(ninasDesk, "Approve");
  await soon(async () => expect(await listNow()).toContain("Bright Harbour Trust CLG"));
  expect(await stepsOf(site, first.link)).toContain("Listed");
});

test("the page of a signature says what speaks for it and against it", async () => {
  const evidenceOf = async (given: Parameters<typeof confirmed>[1]) => {
    const { id } = await confirmed(site, given);
    await ninasDesk.goto(`/moderation/signatures/${id}`);
    return (await ninasDesk.getByRole("list", { name: "Evidence" }).allTextContents()).join();
  };
  const own = await evidenceOf({ website: "www.own-domain.example", email: "maeve@mail.own-domain.example" });
  expect(own).toContain("The e-mail and the website share a domain");
  const free = await evidenceOf({ email: "maeve.of.free.mail@gmail.com" });
  expect(free).toContain("The e-mail is a free mailbox");
  const throwaway = await evidenceOf({ email: "maeve@mailinator.com" });
  expect(throwaway).toContain("The e-mail is a throwaway mailbox");
  const other = await evidenceOf({ website: "one-domain.example", email: "maeve@another-domain.example" });
  expect(other).toContain("The e-mail and the website have different domains");
});

test("the desk counts and lists the signatures of each status, and tells each one's history", async () => {
  const { form, id } = await confirmed(site);
  await ninasDesk.goto("/moderation");
  const waiting = ninasDesk.getByRole("link", { name: /^Waiting \d+$/ });
  const before = Number(/\d+/.exec((await waiting.textContent()) ?? "")?.[0]);
  await follow(ninasDesk, form.organisation);
  expect(await words(ninasDesk)).toContain(form.email);
  await press(ninasDesk, "Approve");
  expect(await waiting.textContent()).toBe(`Waiting ${before - 1}`);
  await follow(ninasDesk, /^Listed \d+$/);
  await follow(ninasDesk, form.organisation);
  expect(await heading(ninasDesk)).toBe(form.organisation);
  expect(await ninasDesk.locator(".steps b").allTextContents()).toEqual(["Approved", "Confirmed", "Signed"]);
  await decides(nina, id, "undo");
});
