import { afterAll, describe, expect, test } from "vitest";
import { follow, heading, press, startBrowser, takeSeat, words } from "./support/browser";
import { SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { confirmed, decides, moderatorOf, stepsOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const HALF_A_MINUTE = 30_000;
const LONG = { timeout: 3 * HALF_A_MINUTE };
const WITHOUT = { javaScriptEnabled: false };
const onTheList = async () => visitor(site.url).page(`/letters/${SLUG}/signatories`);

/** These wait for mails: all at once. */
describe.concurrent("a decision is mailed half a minute later", LONG, () => {
  test("the signer hears that the organisation is on the list", async () => {
    const { form, link, id } = await confirmed(site);
    await decides(nina, id, "approve");
    const approved = performance.now();
    const mail = await site.mailTo(form.email, /is on the list$/);
    expect(performance.now() - approved).toBeGreaterThan(HALF_A_MINUTE - 1_000);
    expect(linkOf(mail)).toBe(link);
    expect(() => codeOf(mail)).toThrow();
  });

  test("a declined signer reads the moderator's own words", async () => {
    const desk = await open(site);
    await takeSeat(desk, nina);
    const { form, link } = await confirmed(site);
    await desk.goto("/moderation");
    await follow(desk, form.organisation);
    await follow(desk, /^Decline$/);
    await follow(desk, "The organisation could not be reached");
    const text = desk.getByLabel("What we write to the signer");
    expect(await text.inputValue()).toContain("had no answer");
    await text.fill("Your telephone rings.\n\nNobody answers it.");
    await press(desk, "Decline");
    expect(await desk.getByRole("status").textContent()).toContain(`${form.organisation} declined.`);
    expect(await stepsOf(site, link)).toEqual(["Signed", "Confirmed", "Not listed"]);
    expect(await visitor(site.url).page(link)).toContain("The organisation could not be reached");

    const mail = await site.mailTo(form.email, /was not listed$/);
    expect(mail.text).toContain("Your telephone rings.\n\nNobody answers it.");
  });

  test("a signer is asked, and answers from the mail with JavaScript off", async () => {
    const [desk, signer] = [await open(site, WITHOUT), await open(site, WITHOUT)];
    await takeSeat(desk, nina);
    const { form, link, id } = await confirmed(site);
    await desk.goto(`/moderation/signatures/${id}`);
    await follow(desk, /^Ask$/);
    await desk.getByLabel("Your question").fill("Who decided that you sign?");
    await press(desk, "Send the question");
    expect(await desk.getByRole("status").textContent()).toContain(`${form.organisation} asked.`);
    const mail = await site.mailTo(form.email, /^A question about/);
    expect(mail.text).toContain("Who decided that you sign?");
    expect(() => codeOf(mail)).toThrow();

    await signer.goto(linkOf(mail));
    expect(linkOf(mail)).toBe(link);
    await follow(signer, "Answer");
    await press(signer, "Send me a code");
    const code = codeOf(await site.mailTo(form.email, /^Code to answer/));
    await signer.getByLabel("Your answer").fill("The board did, in March.");
    await press(signer, "Send the answer");
    expect(await signer.getByLabel("Your answer").inputValue()).toBe("The board did, in March.");
    await signer.getByLabel("Six-digit code").fill(code);
    await press(signer, "Send the answer");
    expect(await words(signer)).toContain("The moderators have your answer");

    await desk.goto("/moderation");
    expect(await desk.getByRole("listitem").filter({ hasText: form.organisation }).textContent()).toContain("answered");
    await follow(desk, form.organisation);
    expect(await words(desk)).toContain("The board did, in March.");
  });

  test("a decision that is taken back in time sends nothing", async () => {
    const desk = await open(site);
    await takeSeat(desk, nina);
    const [hasty, sure] = [await confirmed(site), await confirmed(site)];
    await desk.goto(`/moderation/signatures/${hasty.id}`);
    await press(desk, "Approve");
    await soon(async () => expect(await onTheList()).toContain(hasty.form.organisation));
    expect(await desk.getByRole("status").textContent()).toMatch(/approved\. Its mail goes out in \d+ s\./);
    await press(desk, "Undo");
    expect(await desk.getByRole("status").textContent()).toContain(`${hasty.form.organisation} waits again.`);
    await soon(async () => expect(await onTheList()).not.toContain(hasty.form.organisation));

    await decides(nina, sure.id, "approve");
    await site.mailTo(sure.form.email, /is on the list$/);
    expect(site.mailsTo(hasty.form.email)).toHaveLength(1);
    expect(await stepsOf(site, hasty.link)).toEqual(["Signed", "Confirmed", "With the moderators"]);
  });

  test("a decision that is taken back after its mail sends another one", async () => {
    const desk = await open(site);
    await takeSeat(desk, nina);
    const { form, id } = await confirmed(site);
    await decides(nina, id, "approve");
    await site.mailTo(form.email, /is on the list$/);
    await desk.goto(`/moderation/signatures/${id}`);
    await press(desk, "Take the decision back");
    await soon(async () => expect(await onTheList()).not.toContain(form.organisation));
    const mail = await site.mailTo(form.email, /is with the moderators again$/);
    expect(mail.text).toContain("no longer holds");
  });
});

test("declining takes words", async () => {
  const desk = await open(site);
  await takeSeat(desk, nina);
  const { form, id, link } = await confirmed(site);
  await desk.goto(`/moderation/signatures/${id}/decline?reason=other`);
  expect((await press(desk, "Decline")).status()).toBe(422);
  expect(await words(desk)).toContain("Write a sentence that says why");
  expect(await heading(desk)).toBe(`Decline ${form.organisation}`);
  expect(await stepsOf(site, link)).toContain("With the moderators");
});
