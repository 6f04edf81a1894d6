import { expect, test } from "vitest";
import { LOCALES } from "~/i18n";
import {
  SAMPLES as KINDS,
  SAMPLE as mail,
  OTHER_LINK,
  type Sample,
  writeSample as write,
} from "~/usecases/shared/mail-samples";

const WITH_CODE = KINDS.filter((kind) => /^(confirm|reminder|code|take-over|moderator-sign-in)/.test(kind));
const WITH_PAGE: readonly Sample[] = [
  "confirm",
  "reminder",
  "already-signed",
  "already-declined",
  "listed",
  "listed-paused",
  "declined",
  "merged",
  "decision-undone",
  "question",
  "renamed",
  "name-restored",
  "new-version",
  "take-over",
  "took-over",
  "address-refused",
  "correction-accepted",
  "correction-refused",
  "correction-refused-because",
  "correction-reopened",
];

const PAGES: Partial<Record<Sample, string[]>> = { links: [mail.link, OTHER_LINK] };

const codesIn = (text: string) => text.match(/^\d{6}$/gm) ?? [];
const pagesIn = (text: string) => text.match(/https?:\/\/[^/\s]+\/signature\/\S+/g) ?? [];

for (const locale of LOCALES) {
  test.each(KINDS)(`the mail %s reads as it did, in ${locale}`, async (kind) => {
    const { subject, html, text } = write(kind, { locale });
    const file = `__snapshots__/${kind}.${locale}`;
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`${file}.txt`);
    if (html !== null) await expect(`${html.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`${file}.html`);
  });

  test.each(KINDS)(
    `the mail %s holds a code where there is one, and one page a signature at most, in ${locale}`,
    (kind) => {
      const { text } = write(kind, { locale });
      expect(codesIn(text)).toEqual(WITH_CODE.includes(kind) ? ["418273"] : []);
      expect(pagesIn(text)).toEqual(PAGES[kind] ?? (WITH_PAGE.includes(kind) ? [mail.link] : []));
    },
  );

  test.each(KINDS)(`the text of %s keeps to short lines, in ${locale}`, (kind) => {
    const long = write(kind, { locale })
      .text.split("\n")
      .filter((line) => line.length > 76 && !line.startsWith("https://"));
    expect(long).toEqual([]);
  });
}

test("the HTML says its language, which way it reads, and that it knows the dark", () => {
  const { html } = write("confirm", { locale: "fr" });
  expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/);
  expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
});

test("nothing in the HTML is loaded from anywhere", () => {
  for (const kind of KINDS) expect(write(kind).html ?? "").not.toMatch(/<(img|link|script|iframe)|url\(|@import/i);
});

test("the mail for systems that hold links back has none, and no HTML", () => {
  const { html, text } = write("confirm-plain");
  expect(html).toBeNull();
  expect(text).not.toMatch(/https?:|www\./);
});

test.each(["</td><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "A & B <b>C</b>"])(
  "a name is text in the HTML: %s",
  (organisation) => {
    const { html } = write("confirm", { organisation });
    expect(html).not.toMatch(/<script|<img|<b>/);
  },
);

test.each(["Harbour\r\nBcc: victim@victim.example", "Harbour\u2028Bcc: x", "Harbour\u0000\u202Egpj"])(
  "a subject is one line without control characters: %j",
  (organisation) => {
    for (const kind of KINDS)
      expect(write(kind, { organisation }).subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
  },
);

test.each(["123456", `${"x".repeat(71)} 123456 ${"y".repeat(71)}`, `${"x".repeat(71)} 123456`])(
  "a name with six digits is never taken for the code: %s",
  (organisation) => {
    expect(codesIn(write("confirm", { organisation }).text)).toEqual(["418273"]);
    expect(codesIn(write("listed", { organisation }).text)).toEqual([]);
  },
);

test.each(["Win at https://spam.example/signature/x.y", "www.spam.example", "spam.example/win"])(
  "a name never becomes a link: %s",
  (organisation) => {
    const { text, html } = write("confirm", { organisation });
    expect(pagesIn(text)).toEqual([mail.link]);
    expect(text + html).not.toContain("spam.example");
  },
);

test.each(["A.B.C. & Söhne e.V.", "Save.org", "Ελλάδα", "Y"])("a real name stands as it is: %s", (organisation) => {
  const { subject, text } = write("listed", { organisation });
  expect(subject).toContain(organisation);
  expect(text.replaceAll("\n", " ")).toContain(organisation);
});

test("a right-to-left name leaves the sentence's order alone", () => {
  expect(write("confirm", { organisation: "مؤسسة 54" }).text).toContain("\u2068مؤسسة 54\u2069");
});

test("a name that ends in a full stop is followed by no second one", () => {
  for (const kind of KINDS) {
    for (const locale of LOCALES) {
      const { html, text } = write(kind, { locale, organisation: "Hafen e.V." });
      expect(`${html} ${text}`).not.toContain("e.V..");
    }
  }
});
