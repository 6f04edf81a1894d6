import { expect, test } from "vitest";
import { describePage, otherLanguages } from "~/ui/page";
import { ErrorPage } from "~/ui/pages/error-page";
import { pageWith } from "./render";

const about = { title: "Letter", demonstration: false };
const german = { slug: "safer", from: "Bündnis", language: "de", languages: ["de", "it"] };
const at = (path: string) => describePage(new URL(path, "http://letters.example"), { ...about, letter: german });

test("without a prefix a page is in the letter's own language", () => {
  expect(at("/letters/safer")).toMatchObject({ locale: "de", prefix: "", path: "/letters/safer" });
});

test("the switcher leads to the same page, its query kept, in the letter's and the interface's languages", () => {
  expect(otherLanguages(at("/fr/letters/safer/signatories?q=a"))).toEqual([
    { language: "de", href: "/letters/safer/signatories?q=a" },
    { language: "it", href: "/it/letters/safer/signatories?q=a" },
    { language: "en", href: "/en/letters/safer/signatories?q=a" },
  ]);
});

test("in a language that the interface lacks, its words are English and its links stay in that language", () => {
  const page = at("/it/letters/safer");
  expect(page).toMatchObject({ locale: "en", prefix: "/it" });
  expect(otherLanguages(page).map(({ language }) => language)).toEqual(["de", "en", "fr"]);
});

test("the home page has an address in every language", () => {
  expect(otherLanguages(at("/fr"))).toContainEqual({ language: "de", href: "/" });
  expect(otherLanguages(at("/"))).toContainEqual({ language: "fr", href: "/fr" });
});

test("languages are named in their own words and marked as such", () => {
  const html = pageWith(<ErrorPage status={404} />, { path: "/de/letters/safer" });
  expect(html).toContain('<a href="/fr/letters/safer" lang="fr" hrefLang="fr">Français</a>');
});

test("every error has a title of its own and a way on", () => {
  for (const status of [400, 403, 404, 410, 418, 429, 500, 502, 503]) {
    expect(pageWith(<ErrorPage status={status} />)).toMatch(/<h1>[^<]+<\/h1>.*href="\/letters\/safer"/s);
  }
});
