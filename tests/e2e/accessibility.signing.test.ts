import { afterAll, describe, test } from "vitest";
import { audit } from "./support/audit";
import { fillIn, press, sign, startBrowser, takeSeat } from "./support/browser";
import { IN_THREE_LANGUAGES, letterFile, SLUG } from "./support/letters";
import { codeOf, wrong } from "./support/mails";
import { confirmed, decides, listed, moderatorOf, signed, signs, somebody } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

describe.concurrent("what a signer meets can be used by everybody", { timeout: 300_000 }, () => {
  test("the form: empty, with mistakes, after the text changed, closed", async () => {
    await site.publish([letterFile({ slug: "changing" }), letterFile({ slug: "changing", language: "fr" })]);
    const page = await open(site);
    await page.goto("/letters/changing/sign");
    await audit(page);
    await press(page, "Send me the code");
    await audit(page);
    await page.goto("/fr/letters/changing/sign");
    await audit(page);
    await page.goto("/letters/changing/sign");
    await fillIn(page, somebody());
    await site.publish([letterFile({ slug: "changing", body: "We ask the Council to act now." })], "--new-version");
    await press(page, "Send me the code");
    await audit(page);
    await site.cli("letter", "close", "changing", "--yes");
    await page.goto("/letters/changing/sign");
    await audit(page);
  });

  test("check your e-mail: at first, after asking again, with a wrong code, another address, a lost cookie", async () => {
    const page = await open(site);
    const form = somebody();
    await sign(page, form);
    await audit(page);
    await press(page, "Send again");
    await page.getByLabel("Six-digit code").fill("12");
    await press(page, "Confirm the signature");
    await audit(page);
    await page.goto(`/letters/${SLUG}/sign/sent/address`);
    await page.getByLabel("Work e-mail").fill("maeve@");
    await press(page, "Send the code there");
    await audit(page);
    await (await page.context()).clearCookies();
    await page.goto(`/letters/${SLUG}/sign/sent`);
    await audit(page);
  });

  test("confirming: here, elsewhere, with a code that is used up, and a link that is gone", async () => {
    const [here, elsewhere] = [await open(site), await open(site)];
    const { form, link, code } = await signed(site);
    await elsewhere.goto(link);
    await audit(elsewhere);
    for (let n = 0; n < 6; n++) {
      await elsewhere.getByLabel("Six-digit code").fill(wrong(code));
      await press(elsewhere, "Confirm the signature");
    }
    await audit(elsewhere);
    const another = somebody();
    await sign(here, another);
    const mail = await site.mailTo(another.email);
    await here.goto(new URL(/\S+\/signature\/\S+/.exec(mail.text ?? "")?.[0] ?? "").pathname);
    await audit(here);
    await signs(site, { ...form, role: "President" });
    const later = await site.smtp.next(
      (received) => received.envelope.to.includes(form.email) && codeOf(received) !== code,
    );
    await elsewhere.goto(new URL(/\S+\/signature\/\S+/.exec(later.text ?? "")?.[0] ?? "").pathname);
    await elsewhere.getByLabel("Six-digit code").fill(codeOf(later));
    await press(elsewhere, "Confirm the signature");
    await elsewhere.goto(link);
    await audit(elsewhere);
  });

  test("the private page: waiting, listed, declined, corrected, reported, withdrawn", async () => {
    const page = await open(site);
    const { link, id, form } = await confirmed(site);
    await page.goto(link);
    await audit(page);
    await decides(nina, id, "decline", { reason: "duplicate", text: "You are on the list." });
    await page.reload();
    await audit(page);
    await page.goto(`${link}/correct`);
    await audit(page);
    await press(page, "Send me a code");
    await audit(page);
    await press(page, "Send to the moderators");
    await audit(page);

    const onList = await listed(site, nina);
    await page.goto(onList.link);
    await audit(page);
    await page.goto(`${onList.link}/withdraw`);
    await audit(page);
    await press(page, "Send me a code");
    await press(page, "Withdraw the signature");
    await audit(page);
    await page.goto(`${link}/dispute`);
    await audit(page);
    await press(page, "Send me a code");
    await page.getByLabel("Six-digit code").fill(codeOf(await site.mailTo(form.email, /^Code to report/)));
    await press(page, "Report that it wasn’t us");
    await audit(page);
    await page.goto(link);
    await audit(page);
    await page.getByRole("link", { name: "Withdraw", exact: true }).click();
    await press(page, "Send me a code");
    await page.getByLabel("Six-digit code").fill(codeOf(await site.mailTo(form.email, /^Code to withdraw/)));
    await press(page, "Withdraw the signature");
    await audit(page);
    await page.goto(link);
    await audit(page);
  });

  test("an unconfirmed signature that wasn't ours", async () => {
    const page = await open(site);
    const { link } = await signed(site);
    await page.goto(`${link}/dispute`);
    await audit(page);
  });

  test("a report: the form, with mistakes, thank you, and at the desk until it is settled", async () => {
    const [page, desk] = [await open(site), await open(site)];
    await takeSeat(desk, nina);
    const { id } = await listed(site, nina);
    await page.goto(`/letters/${SLUG}/signatories/${id}/report`);
    await audit(page);
    await press(page, "Send the report");
    await audit(page);
    await page.goto(`/fr/letters/${SLUG}/signatories/${id}/report`);
    await page.locator("#text").fill("They never signed.");
    await page.locator("#email").fill("tom@reader.example");
    await press(page, "Envoyer le signalement");
    await audit(page);

    await desk.goto(`/moderation/signatures/${id}`);
    await audit(desk);
    await desk.goto("/moderation/reports");
    await audit(desk);
    const settle = await desk.locator("form[action$='/settle']").getAttribute("action");
    await desk.goto(settle ?? "");
    await audit(desk);
    await press(desk, "Settled");
    await audit(desk);
    await desk.goto(settle ?? "");
    await audit(desk);
  });
});
