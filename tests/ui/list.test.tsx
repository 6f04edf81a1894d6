import { expect, test } from "vitest";
import { en } from "~/i18n/en";
import { SignatoriesPage, type SignatoriesPageProps } from "~/ui/letter/signatories-page";
import { all, pageWith, textOf } from "./render";

const DAY = 86_400_000;
const JUNE = Date.UTC(2026, 5, 1, 12);
const text = {
  ...{ version: 1, language: "en", title: "Keep the night trains", from: "Alliance", to: "The Council" },
  publishedAt: JUNE,
};
const letter: SignatoriesPageProps["letter"] = {
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
const ALL: SignatoriesPageProps["shown"] = { q: "", country: null, sector: null, sort: "name" };
const OVERVIEW: SignatoriesPageProps["overview"] = {
  countries: [
    { country: "DE", listed: 30 },
    { country: "PT", listed: 24 },
  ],
  sectors: [{ sector: "ngo" }, { sector: "union" }],
  growth: [{ day: Date.UTC(2026, 5, 1), listed: 54 }],
};

let count = 0;
const name = (organisation: string, listedAt = JUNE, country = "DE") => {
  count += 1;
  return { id: `id${count}`, organisation, country, evidence: [], representative: null, listedAt };
};
const listPage = (props: Partial<SignatoriesPageProps> = {}) => (
  <SignatoriesPage
    letter={letter}
    totals={{ listed: 54, countries: 2, asOf: JUNE }}
    names={[name("Zora")]}
    shown={ALL}
    found={{ count: 54, more: false }}
    overview={OVERVIEW}
    withdrawals={null}
    continued={false}
    next={null}
    {...props}
  />
);
const headings = (html: string) => all(html, /<section><h2>([^<]+)<\/h2>/g);

test("by name, the names stand under their letters, accents left aside, in any script", () => {
  const names = ["7 Lines", "Ärzte", "Åsgård", "Zora", "Ελπίδα", "Центр", "مؤسسة", "東京の灯"].map((one) => name(one));
  expect(headings(pageWith(listPage({ names })))).toEqual(["0–9", "A", "Z", "Ε", "Ц", "م", "東"]);
});

test("newest first, the names stand under months, or under days where all came in one month", () => {
  const shown = { ...ALL, sort: "newest" as const };
  const months = [name("Zora", JUNE), name("Ärzte", JUNE - DAY), name("Hafen", JUNE - 2 * DAY)];
  expect(headings(pageWith(listPage({ shown, names: months })))).toEqual(["June 2026", "May 2026"]);
  const days = [name("Zora", JUNE + DAY), name("Ärzte", JUNE + DAY), name("Hafen", JUNE)];
  expect(headings(pageWith(listPage({ shown, names: days })))).toEqual(["2 June 2026", "1 June 2026"]);
});

test("by country, each page keeps the order that it is given", () => {
  const shown = { ...ALL, sort: "country" as const };
  const names = [name("Zora", JUNE, "DE"), name("Ärzte", JUNE, "DE"), name("Nord", JUNE, "DK")];
  const html = pageWith(listPage({ shown, names, next: "?after=x" }));
  expect(headings(html)).toEqual(["Germany", "Denmark"]);
  expect(html.indexOf("Zora")).toBeLessThan(html.indexOf("Ärzte"));
});

test("each name leads to its own page", () => {
  const html = pageWith(listPage({ names: [{ ...name("Zora"), id: "zora" }] }), { path: "/fr/letters/safer" });
  expect(html).toContain('<a href="/fr/letters/safer/signatories/zora"><bdi dir="auto">Zora</bdi></a>');
});

test("the page says how many there are, in the one phrase", () => {
  expect(textOf(pageWith(listPage()))).toContain("54 organisations from 2 countries");
});

test("what is filtered is said in words, and each filter can be taken away by itself", () => {
  const shown = { q: "kinder", country: "DE", sector: "union" as const, sort: "name" as const };
  const html = pageWith(listPage({ shown, found: { count: 3, more: false } }));
  expect(textOf(html)).toMatch(/The undersigned: +“kinder”, Germany, Trade union/);
  expect(html).toContain("3 of 54 organisations");
  const links = all(html, /<li><a href="([^"]+)"/g).map((href) => href.replaceAll("&amp;", "&"));
  expect(links).toEqual(
    expect.arrayContaining([
      "/letters/safer/signatories?country=DE&sector=union&sort=name",
      "/letters/safer/signatories?q=kinder&sector=union&sort=name",
      "/letters/safer/signatories?q=kinder&country=DE&sort=name",
    ]),
  );
  expect(html).toContain('aria-label="Show without Germany"');
});

test("where nobody counted on, the page says more than", () => {
  const html = pageWith(
    listPage({
      shown: { ...ALL, q: "a" },
      found: { count: 1000, more: true },
      totals: { listed: 54_000, countries: 2, asOf: JUNE },
    }),
  );
  expect(html).toContain("More than 1,000 of 54,000 organisations");
  expect(html).toContain(en.list.searchOrder);
});

test("a search that finds nothing says what to try, and the way to all names", () => {
  const html = pageWith(listPage({ shown: { ...ALL, q: "xyzzy" }, names: [], found: { count: 0, more: false } }));
  expect(html).toContain("No name fits “xyzzy”.");
  expect(textOf(html)).toContain(en.list.nothingHint);
  expect(html).toContain('<a href="/letters/safer/signatories">Show all names</a>');
  expect(textOf(html)).not.toMatch(/\b0 of/);
});

test("a later page says that it is one, leads back to the first names and on to the next", () => {
  const html = pageWith(listPage({ continued: true, next: "/letters/safer/signatories?after=y" }));
  expect(html).toContain("The undersigned, continued</h1>");
  expect(html).toContain('<a href="/letters/safer/signatories?sort=name">Back to the first names</a>');
  expect(html).toContain('href="/letters/safer/signatories?after=y" rel="next"');
  expect(pageWith(listPage())).not.toContain('rel="next"');
});

test("a list without names asks for the first, and offers nothing to search", () => {
  const nobody = {
    totals: { listed: 0, countries: 0, asOf: JUNE + 9 * DAY },
    names: [],
    found: { count: 0, more: false },
  };
  const html = pageWith(listPage({ ...nobody, overview: { countries: [], sectors: [], growth: [] } }));
  expect(html).toContain(en.site.letter.noneYet);
  expect(html).toContain('href="/letters/safer/sign"');
  expect(html).not.toMatch(/<form|<table|id="take-away"/);
});

test("the list can be taken away in each form, with what it is for", () => {
  const html = pageWith(listPage());
  for (const form of ["letter.pdf", "signatories.csv", "signatories.json", "signatories.atom"]) {
    expect(html).toContain(`<a href="/letters/safer/${form}"`);
  }
  expect(textOf(html)).toContain(en.list.takeAway.csv);
});
