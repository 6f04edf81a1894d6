import { afterAll, expect, test } from "vitest";
import { dictionary } from "~/i18n";
import { heading, press, sign, startBrowser, words } from "./support/browser";
import { IN_THREE_LANGUAGES, letterFile, SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { decides, moderatorOf, somebody } from "./support/people";
import { startSite } from "./support/site";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const { open } = await startBrowser();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const LETTER = {
  en: { title: "Make every place online safe", mail: /^Confirm the signature of/, code: /^Code to withdraw/ },
  fr: { title: "Rendre chaque lieu en ligne sûr", mail: /^Confirmez la signature/, code: /^Code pour retirer/ },
  de: { title: "Jeden Ort im Netz sicher machen", mail: /^Bestätigen Sie die/, code: /^Code zum Zurückziehen/ },
} as const;

test.each(["en", "fr", "de"] as const)("signing speaks %s: pages, errors, mails", async (locale) => {
  const prefix = locale === "en" ? "" : `/${locale}`;
  const { sign: say, errors, signature } = dictionary(locale);
  const page = await open(site);
  const speaks = async () => expect(await page.locator("html").getAttribute("lang")).toBe(locale);

  await page.goto(`${prefix}/letters/${SLUG}`);
  await speaks();
  expect(await heading(page)).toBe(LETTER[locale].title);
  await page.goto(`${prefix}/letters/${SLUG}/sign`);
  await press(page, say.submit);
  await speaks();
  expect(await page.title()).toMatch(new RegExp(`^${errors.titlePrefix}${say.title}`));
  expect(await words(page)).toContain(errors.fields["organisation.required"]);

  const form = somebody();
  await sign(page, form, prefix);
  await speaks();
  expect(await heading(page)).toBe(say.sent.title);
  const mail = await site.mailTo(form.email, LETTER[locale].mail);
  expect(mail.html).toContain(`lang="${locale}"`);
  expect(mail.text).toContain(LETTER[locale].title);

  // The mail's link has no language in it: the page speaks the one that was signed in.
  await page.goto(linkOf(mail));
  await speaks();
  expect(await heading(page)).toBe(signature.confirm.title(form.organisation));
  await press(page, signature.confirm.submit);
  await speaks();
  expect(await words(page)).toContain(signature.confirmedNow);
  await page.goto(`${linkOf(mail)}/withdraw`);
  await press(page, signature.code.send);
  await speaks();
  const code = await site.mailTo(form.email, LETTER[locale].code);
  expect(codeOf(code)).toMatch(/^\d{6}$/);

  const rows = site.rows(`select language, locale from signatures where organisation = '${form.organisation}'`);
  expect(rows).toEqual([{ language: locale, locale }]);
});

test("the language switcher keeps the page", async () => {
  const page = await open(site);
  const paths = [
    `/letters/${SLUG}`,
    `/letters/${SLUG}/sign`,
    `/letters/${SLUG}/signatories?q=light`,
    "/checking",
    "/privacy",
  ];
  for (const path of paths) {
    await page.goto(path);
    for (const [name, prefix, lang] of [
      ["Deutsch", "/de", "de"],
      ["Français", "/fr", "fr"],
      ["English", "", "en"],
    ]) {
      await page.getByRole("banner").getByRole("link", { name }).click();
      await page.waitForURL(`${site.url}${prefix}${path}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    }
  }
});

test("a reason for declining is prepared in the signer's language", async () => {
  const page = await open(site);
  const form = somebody();
  await sign(page, form, "/fr");
  const mail = await site.mailTo(form.email);
  await page.goto(linkOf(mail));
  await page.locator("main form button.btn").click();
  const id = /\/([0-9a-z]{16})\./.exec(linkOf(mail))?.[1] ?? "";
  const desk = await nina.page(`/moderation/signatures/${id}/decline?reason=duplicate`);
  expect(desk.replaceAll("<!-- -->", "")).toContain("in French");
  expect(desk).toContain(dictionary("fr").decline.duplicate.text.replaceAll("'", "&#x27;"));
  await decides(nina, id, "decline", { reason: "duplicate", text: "Déjà sur la liste." });
});

test("a letter in a language that the interface lacks is read in its own, and said to be", async () => {
  await site.publish([
    letterFile({ slug: "lugna-natet", language: "sv", title: "Ett tryggt nät", body: "Vi ber rådet att handla." }),
  ]);
  const page = await open(site);
  await page.goto("/letters/lugna-natet");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.getByRole("heading", { name: "Ett tryggt nät" }).getAttribute("lang")).toBe("sv");
  expect(await page.locator(".letter-body").getAttribute("lang")).toBe("sv");
  const asked = await page.goto("/de/letters/lugna-natet");
  expect(asked?.status()).toBe(200);
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  expect(await words(page)).toContain("Schwedisch");
});
