import { expect, test } from "vitest";
import { quietMailer } from "../support/app";
import { LETTER, world } from "../support/world";
import { faultsOf } from "../support/xml";
import { visit } from "./visit";

const ORIGIN = "https://letters.example";
const placesIn = (map: string) => Array.from(map.matchAll(/<loc>([^<]+)/g), (match) => match[1]);

test("the sitemap names letters, lists and versions in every language, and each name once", async () => {
  const w = world();
  await w.letter();
  await w.letter({ body: "We ask the Council to act now." }, { newVersion: true });
  const { id } = await w.listed({ version: 2 });
  const { headers, data } = await visit(w).get("/sitemap.xml");
  expect(headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  expect(await faultsOf(data, "sitemap.xsd")).toEqual([]);
  const letter = `/letters/${LETTER.slug}`;
  const inAll = [
    letter,
    `${letter}/signatories`,
    `${letter}/integrity`,
    `${letter}/versions/1`,
    `${letter}/versions/2`,
    "/checking",
    "/privacy",
  ];
  const expected = [
    ...inAll.flatMap((path) => ["", "/fr", "/de"].map((prefix) => ORIGIN + prefix + path)),
    `${ORIGIN}${letter}/signatories/${id}`,
  ];
  expect(placesIn(data).toSorted()).toEqual(expected.toSorted());
  expect(data).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${ORIGIN}${letter}"/>`);
  expect(data).toContain(`<lastmod>${new Date(w.clock.now - 30_000).toISOString()}</lastmod>`);
});

test("the schema notices what is not right", async () => {
  const w = world();
  await w.letter();
  const { data } = await visit(w).get("/sitemap.xml");
  for (const [right, wrong] of [
    ["<lastmod>", "<lastmod>on "],
    [`<loc>${ORIGIN}`, "<loc>"],
    [`<loc>${ORIGIN}/fr/`, `<loc>${ORIGIN}/`],
    ['rel="alternate"', 'rel="other"'],
    ["</urlset>", ""],
  ] as const) {
    expect(data).toContain(right);
    expect(await faultsOf(data.replace(right, wrong), "sitemap.xsd"), wrong).not.toEqual([]);
  }
});

test("of a list above a thousand names the sitemap names the list only", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  w.sqlite.prepare("update letters set listed = 1001").run();
  expect((await visit(w).get("/sitemap.xml")).data).not.toContain(id);
});

test("without a letter the sitemap still holds the pages that are there", async () => {
  const { data } = await visit(world()).get("/sitemap.xml");
  expect(await faultsOf(data, "sitemap.xsd")).toEqual([]);
  expect(placesIn(data)).toContain(`${ORIGIN}/`);
});

/** As RFC 9309 reads it: `*` is anything, `$` the end; no rule here is an exception to another. */
const refuses = (robots: string, path: string) =>
  Array.from(robots.matchAll(/^Disallow: (.+)$/gm), (match) => match[1] ?? "").some((rule) =>
    new RegExp(`^${rule.replace(/[.?+]/g, "\\$&").replaceAll("*", ".*")}`).test(path),
  );

test.each([
  ...["/", "/fr", "/letters/safer", "/letters/safer/signatories", "/fr/letters/safer/signatories/0123"],
  ...["/letters/safer/signatories?after=abc", "/letters/sign-here", "/letters/safer/letter.pdf", "/assets/a.css"],
])("search engines may read %s", async (path) => {
  const { data } = await visit(world()).get("/robots.txt");
  expect(refuses(data, path)).toBe(false);
});

test.each([
  ...["/moderation", "/moderation/mail", "/signature/abc.def", "/fr/signature/abc.def/withdraw", "/mailbox"],
  ...["/letters/safer/sign", "/de/letters/safer/sign", "/letters/safer/sign/sent", "/letters/safer/signatories?q=a"],
  ...["/letters/safer/signatories/0123/report", "/fr/letters/safer/signatories/0123/report/sent"],
  ...["/letters/safer/preview/abc", "/fr/letters/safer/preview/abc"],
])("search engines are asked to leave %s alone", async (path) => {
  const { data } = await visit(world()).get("/robots.txt");
  expect(refuses(data, path)).toBe(true);
});

test("robots are told where the sitemap is, and in a demonstration to stay away", async () => {
  expect((await visit(world()).get("/robots.txt")).data).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  const { data } = await visit(world(), quietMailer()).get("/robots.txt");
  expect(data).toContain("\nDisallow: /\n");
  expect(data).not.toContain("Sitemap");
});

test("the site is called by its senders, or by its own name where there are several", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const { headers, data } = await ask.get("/site.webmanifest");
  expect(headers.get("Content-Type")).toBe("application/manifest+json");
  expect(data.name).toBe(LETTER.from);
  expect(data.icons).toHaveLength(3);
  await w.letter({ slug: "another", from: "Another Alliance" });
  expect((await ask.get("/site.webmanifest")).data.name).toBe("Undersigned");
});
