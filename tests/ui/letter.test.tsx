import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { LetterPage, type LetterPageProps } from "~/ui/letter/letter-page";
import { all, pageWith, textOf } from "./render";

const NOON = Date.UTC(2026, 5, 1, 12);
const text = {
  ...{ version: 1, language: "en", title: "Keep the night trains", from: "Alliance", to: "The Council" },
  publishedAt: NOON - 30 * 86_400_000,
};
const letter: LetterPageProps["letter"] = {
  ...{
    slug: "safer",
    state: "open",
    languages: ["en"],
    opensAt: null,
    closesAt: null,
    paused: null,
    held: null,
    version: 1,
    text,
  },
};
const name = (id: string, organisation: string, country: string) => ({
  ...{ id, organisation, country, evidence: [], representative: null, listedAt: NOON },
});
const NAMES = [
  name("1", "Zora", "DE"),
  name("2", "Åsgård", "NO"),
  name("3", "Lantern", "001"),
  name("4", "Ärzte", "DE"),
  name("5", "Europa", "EU"),
  name("6", "Donau", "AT"),
];
const letterPage = (props: Partial<LetterPageProps> = {}) => (
  <LetterPage
    letter={letter}
    html="<p>Text</p>"
    totals={{ listed: NAMES.length, countries: 3, asOf: NOON }}
    names={NAMES}
    overview={null}
    {...props}
  />
);

test("names stand by country in the reader's alphabet, those beyond countries last", () => {
  const html = pageWith(letterPage());
  expect(all(html, /<h3>([^<]+)<\/h3>/g)).toEqual(["Austria", "Germany", "Norway", "European Union", "International"]);
  expect(html.indexOf("Ärzte")).toBeLessThan(html.indexOf("Zora"));
});

test("countries and the names of things follow the page's language", () => {
  const html = pageWith(letterPage(), { path: "/fr/letters/safer" });
  expect(html).toContain('<html lang="fr" dir="ltr">');
  expect(html).toContain("<h3>Allemagne</h3>");
});

test("a name in another script keeps its direction to itself", () => {
  const organisation = "مؤسسة نور";
  const html = pageWith(letterPage({ names: [{ ...name("1", organisation, "JO"), evidence: ["domain"] }] }));
  expect(html).toContain(`<bdi dir="auto">${organisation}</bdi>`);
});

test("a letter that reads from the right says so, inside a page that does not", () => {
  const arabic = { ...letter, languages: ["ar"], text: { ...text, language: "ar" } };
  const html = pageWith(letterPage({ letter: arabic }), { languages: ["ar"] });
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain('<h1 lang="ar" dir="rtl">');
  expect(html).toMatch(/class="letter-body" lang="ar" dir="rtl"/);
});

test("whoever asks for a language that the letter lacks is told which it has", () => {
  const html = pageWith(letterPage({ letter: { ...letter, languages: ["en", "de"] } }), { path: "/fr/letters/safer" });
  expect(textOf(html)).toMatch(/anglais.*allemand/);
  expect(pageWith(letterPage())).not.toContain("notice");
});

test("no count is ever zero: a new letter asks for the first signature", () => {
  const empty = { listed: 0, countries: 0, asOf: NOON };
  const today = pageWith(letterPage({ totals: empty, names: [], letter: { ...letter, opensAt: NOON - 1 } }));
  expect(today).toContain(en.site.letter.beFirst);
  expect(textOf(today)).not.toMatch(/\b0 /);
  expect(pageWith(letterPage({ totals: empty, names: [] }))).toContain(en.site.letter.noneYet);
});

test("an open letter shows the way to sign, a closed one when it closed", () => {
  expect(pageWith(letterPage())).toContain('href="/letters/safer/sign"');
  const closed = pageWith(letterPage({ letter: { ...letter, state: "closed", closesAt: NOON } }));
  expect(closed).not.toContain('/letters/safer/sign"');
  expect(closed).toContain("closed on 1 June 2026");
});

test("of a long list the latest names are shown, and the way to all", () => {
  const html = pageWith(letterPage({ totals: { listed: 1204, countries: 60, asOf: NOON } }));
  expect(html).toContain(en.list.latest);
  expect(html).toContain(en.list.seeAll(1204));
});

test("after the names stand plain links to pass the letter on, and what partners put on their sites", () => {
  const discovery = {
    origin: "https://letters.example",
    path: "/letters/safer",
    about: "letter",
    letter: null,
  } as const;
  const html = pageWith(letterPage(), { path: "/fr/letters/safer", discovery });
  expect(html).toContain('readonly="" value="https://letters.example/fr/letters/safer"');
  expect(html).toContain('<a href="https://wa.me/?text=');
  expect(html).toContain("&lt;iframe src=&quot;https://letters.example/fr/letters/safer/embed&quot;");
  expect(html.indexOf("wa.me")).toBeGreaterThan(html.indexOf("Zora"));
});

test("of a long list the letter's page tells the countries and the growth too", () => {
  const overview = { countries: [{ country: "AT", listed: 1204 }], growth: [{ day: NOON, listed: 1204 }] };
  const html = pageWith(letterPage({ totals: { listed: 1204, countries: 1, asOf: NOON }, overview }));
  expect(html).toContain('<table class="bars"');
  expect(pageWith(letterPage())).not.toContain("<table");
});
