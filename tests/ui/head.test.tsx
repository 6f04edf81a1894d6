import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Document } from "~/ui/document";
import { StatusProvider } from "~/ui/status";
import { visit } from "../routes/visit";
import { LETTER, world } from "../support/world";
import { all } from "./render";

const ORIGIN = "https://letters.example";
const PATH = `/letters/${LETTER.slug}`;

/** What stands in the head of the page at an address. */
async function headOf(ask: ReturnType<typeof visit>, path: string) {
  const { page } = (await ask.get(path)).data;
  const html = renderToStaticMarkup(
    <StatusProvider value={200}>
      <Document page={page}>{null}</Document>
    </StatusProvider>,
  );
  const [head = ""] = html.split("</head>");
  const meta = (name: string) => all(head, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, "g"));
  const links = (rel: string) => all(head, new RegExp(`<link (rel="${rel}"[^>]*)/>`, "g"));
  const data = all(head, /<script type="application\/ld\+json">(.*?)<\/script>/g).map((text) => JSON.parse(text));
  return { head, meta, links, data };
}

test("each page has one address: the letter's at the front page too, and a search is the list", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const canonical = async (path: string) => (await headOf(ask, path)).links("canonical");
  for (const path of ["/", PATH, `/en${PATH}`])
    expect(await canonical(path), path).toEqual([`rel="canonical" href="${ORIGIN}${PATH}"`]);
  expect(await canonical("/fr")).toEqual([`rel="canonical" href="${ORIGIN}/fr${PATH}"`]);
  expect(await canonical(`${PATH}/signatories?q=harbour&sort=newest`)).toEqual([
    `rel="canonical" href="${ORIGIN}${PATH}/signatories"`,
  ]);
});

test("every language of a page knows of the same others, itself and which to show by default", async () => {
  const w = world();
  await w.letter({ language: "it" });
  const ask = visit(w);
  const languages = [
    ...["it", "en", "fr", "de"].map((tag) => [tag, tag === "it" ? PATH : `/${tag}${PATH}`]),
    ["x-default", PATH],
  ].map(([tag, path]) => `rel="alternate" hrefLang="${tag}" href="${ORIGIN}${path}"`);
  for (const path of [PATH, `/fr${PATH}`, "/de", "/"]) {
    const { links } = await headOf(ask, path);
    expect(
      links("alternate").filter((link) => link.includes("hrefLang")),
      path,
    ).toEqual(languages);
  }
});

test("a preview of the letter's link shows title, senders, how many signed, and the card", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  expect((await headOf(ask, PATH)).meta("description")).toEqual([
    "An open letter from Alliance for Children Online to The Council.",
  ]);
  await w.listed();
  const { meta } = await headOf(ask, `/fr${PATH}`);
  const shown = ["type", "title", "description", "url", "site_name", "locale", "image", "image:width", "image:height"];
  expect(Object.fromEntries(shown.map((name) => [name, meta(`og:${name}`).join()]))).toEqual({
    type: "article",
    title: LETTER.title,
    description:
      "Lettre ouverte d’Alliance for Children Online, adressée à\u202f: The Council. Signée par 1 organisation de 1 pays.",
    url: `${ORIGIN}/fr${PATH}`,
    site_name: LETTER.from,
    locale: "fr_FR",
    image: `${ORIGIN}/fr${PATH}/card.png`,
    ...{ "image:width": "1200", "image:height": "630" },
  });
  expect(meta("og:image:alt")).toEqual([`${LETTER.title}: 1 organisation de 1 pays`]);
  expect(meta("og:locale:alternate")).toEqual(["en_US", "de_DE"]);
  expect(meta("twitter:card")).toEqual(["summary_large_image"]);
  expect(meta("description")).toEqual(meta("og:description"));
});

test("programs find the list and what other sites may show", async () => {
  const w = world();
  await w.letter();
  const { links } = await headOf(visit(w), `/de${PATH}`);
  const formats = links("alternate").filter((link) => link.includes("type="));
  expect(formats.map((link) => /type="([^"]+)" href="([^"]+)"/.exec(link)?.slice(1))).toEqual([
    ["application/atom+xml", `${ORIGIN}/de${PATH}/signatories.atom`],
    ["application/json", `${ORIGIN}${PATH}/signatories.json`],
    ["application/pdf", `${ORIGIN}/de${PATH}/letter.pdf`],
    ["application/json+oembed", `${ORIGIN}/oembed?url=${encodeURIComponent(`${ORIGIN}/de${PATH}`)}`],
  ]);
});

test("search engines are told whose letter it is, and that the list is data under a licence", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const author = { "@type": "Organization", name: LETTER.from };
  expect((await headOf(ask, PATH)).data).toEqual([
    expect.objectContaining({
      ...{ "@context": "https://schema.org", "@type": "Article", headline: LETTER.title, inLanguage: "en", author },
      datePublished: new Date(w.clock.now).toISOString(),
    }),
  ]);
  const [list] = (await headOf(ask, `${PATH}/signatories`)).data;
  expect(list).toMatchObject({ "@type": "Dataset", license: "https://creativecommons.org/licenses/by/4.0/" });
  expect(list.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(
    ["csv", "json", "atom"].map((format) => `${ORIGIN}${PATH}/signatories.${format}`),
  );
});

test("no title can leave the data or the head", async () => {
  const w = world();
  const title = `</script><script>alert("1")</script> & 'more'`;
  await w.letter({ title });
  const { head, data, meta } = await headOf(visit(w), PATH);
  expect(data[0].headline).toBe(title);
  expect(head.match(/<script/g)).toHaveLength(1);
  expect(meta("og:title")).toHaveLength(1);
});

test("pages that are not for everybody say nothing of it, and ask to be left out", async () => {
  const w = world();
  await w.letter();
  const { id, key } = await w.listed();
  const ask = visit(w);
  for (const path of [`/signature/${id}.${key}`, `${PATH}/sign/sent`, "/moderation/sign-in"]) {
    const { head, meta } = await headOf(ask, path);
    expect(head, path).not.toMatch(/canonical|hrefLang|og:|ld\+json|oembed/);
    expect(meta("robots"), path).toEqual(["noindex"]);
  }
});
