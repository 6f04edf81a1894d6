import { expect, test } from "vitest";
import { LOCALES } from "~/i18n";
import { alreadyDeclined } from "../../emails/already-declined";
import { alreadySigned } from "../../emails/already-signed";
import { code } from "../../emails/code";
import { confirm } from "../../emails/confirm";
import { confirmPlain } from "../../emails/confirm-plain";
import { correctionAccepted } from "../../emails/correction-accepted";
import { correctionRefused } from "../../emails/correction-refused";
import { correctionReopened } from "../../emails/correction-reopened";
import { decisionUndone } from "../../emails/decision-undone";
import { declined } from "../../emails/declined";
import { fiveOpen } from "../../emails/five-open";
import { listed } from "../../emails/listed";
import { merged } from "../../emails/merged";
import { moderatorDigest } from "../../emails/moderator-digest";
import { moderatorFactorsChanged } from "../../emails/moderator-factors-changed";
import { moderatorInvited } from "../../emails/moderator-invited";
import { moderatorSignIn } from "../../emails/moderator-sign-in";
import { nameRestored } from "../../emails/name-restored";
import { question } from "../../emails/question";
import { reminder } from "../../emails/reminder";
import { renamed } from "../../emails/renamed";
import type { RenderedMail } from "../../emails/render";
import type { WithLink } from "../../emails/signature-mail";
import { test as testMail } from "../../emails/test";
import { withdrawn } from "../../emails/withdrawn";

const mail: WithLink = {
  locale: "en",
  organisation: "Harbour Children’s Trust",
  letter: {
    title: "Make every place online a safe place to be a child",
    from: "Alliance for Children Online",
    contact: "letter@alliance.example",
  },
  controller: "Alliance for Children Online e.V.",
  privacyUrl: "https://letters.example/en/privacy",
  reference: "7F3K",
  link: "https://letters.example/signature/7f3k9x2m4q8t0w5z.AbCdEfGhIjKlMnOpQrStUv",
};
const operator = { controller: "Alliance for Children Online e.V.", contact: "privacy@alliance.example" };
const signIn = { code: "418273", link: "https://letters.example/moderation/sign-in/7f3k.AbCd", minutes: 15 };
const reason = "We could not reach the organisation.\nPlease correct the website.";

const MAILS: Record<string, (mail: WithLink) => RenderedMail> = {
  confirm: (mail) => confirm({ ...mail, code: "418273", hours: 72 }),
  "confirm-plain": (mail) => confirmPlain({ ...mail, code: "418273", hours: 72 }),
  reminder: (mail) => reminder({ ...mail, code: "418273", hours: 24 }),
  "already-signed": alreadySigned,
  "already-declined": alreadyDeclined,
  "five-open": fiveOpen,
  listed,
  declined: (mail) => declined({ ...mail, reason }),
  merged,
  "decision-undone": decisionUndone,
  question: (mail) => question({ ...mail, question: "Who decided that you sign?\nPlease name the board." }),
  renamed: (mail) => renamed({ ...mail, signed: "Harbour childrens trust" }),
  "name-restored": nameRestored,
  "correction-accepted": correctionAccepted,
  "correction-refused": (mail) => correctionRefused({ ...mail, reason: null }),
  "correction-refused-because": (mail) => correctionRefused({ ...mail, reason }),
  "correction-reopened": correctionReopened,
  "code-withdraw": (mail) => code({ ...mail, code: "418273", purpose: "withdraw", minutes: 15 }),
  "code-dispute": (mail) => code({ ...mail, code: "418273", purpose: "dispute", minutes: 15 }),
  "code-correct": (mail) => code({ ...mail, code: "418273", purpose: "correct", minutes: 15 }),
  "code-answer": (mail) => code({ ...mail, code: "418273", purpose: "answer", minutes: 15 }),
  "code-hand-over": (mail) => code({ ...mail, code: "418273", purpose: "hand-over", minutes: 15 }),
  "code-renew": (mail) => code({ ...mail, code: "418273", purpose: "renew", minutes: 15 }),
  "code-data": (mail) => code({ ...mail, code: "418273", purpose: "data", minutes: 15 }),
  "code-erase": (mail) => code({ ...mail, code: "418273", purpose: "erase", minutes: 15 }),
  withdrawn,
  "moderator-sign-in": ({ locale }) => moderatorSignIn({ locale, ...operator, ...signIn }),
  "moderator-factors-changed": ({ locale }) =>
    moderatorFactorsChanged({ locale, ...operator, link: "https://letters.example/moderation/account" }),
  "moderator-invited": ({ locale }) =>
    moderatorInvited({ locale, ...operator, link: "https://letters.example/moderation/sign-in" }),
  "moderator-digest": ({ locale }) => {
    const waits = { signatures: 3, corrections: 0, disputes: 0, reports: 1 };
    return moderatorDigest({ locale, ...operator, waits, link: "https://letters.example/moderation" });
  },
  test: ({ locale }) => testMail({ locale, ...operator, site: "https://letters.example" }),
};
const KINDS = Object.keys(MAILS);
const WITH_CODE = KINDS.filter((kind) => /^(confirm|reminder|code|moderator-sign-in)/.test(kind));
const WITH_PAGE = [
  "confirm",
  "reminder",
  "already-signed",
  "already-declined",
  "listed",
  "declined",
  "merged",
  "decision-undone",
  "question",
  "renamed",
  "name-restored",
  "correction-accepted",
  "correction-refused",
  "correction-refused-because",
  "correction-reopened",
];

const write = (kind: string, changes: Partial<WithLink> = {}): RenderedMail => {
  const made = MAILS[kind]?.({ ...mail, ...changes });
  if (!made) throw new Error(`no mail ${kind}`);
  return made;
};
const codesIn = (text: string) => text.match(/^\d{6}$/gm) ?? [];
const pagesIn = (text: string) => text.match(/https?:\/\/[^/\s]+\/signature\/\S+/g) ?? [];

for (const locale of LOCALES) {
  test.each(KINDS)(`the mail %s reads as it did, in ${locale}`, async (kind) => {
    const { subject, html, text } = write(kind, { locale });
    const file = `__snapshots__/${kind}.${locale}`;
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`${file}.txt`);
    if (html !== null) await expect(`${html.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`${file}.html`);
  });

  test.each(KINDS)(`the mail %s holds a code where there is one, and one page at most, in ${locale}`, (kind) => {
    const { text } = write(kind, { locale });
    expect(codesIn(text)).toEqual(WITH_CODE.includes(kind) ? ["418273"] : []);
    expect(pagesIn(text)).toEqual(WITH_PAGE.includes(kind) ? [mail.link] : []);
  });

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
