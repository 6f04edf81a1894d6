import { expect, test } from "vitest";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const ORIGIN = "https://letters.example";
const LETTER_PAGE = `${ORIGIN}/letters/${LETTER.slug}`;
const about = (url: string, more = "") => `/oembed?url=${encodeURIComponent(url)}${more}`;

test("a site that is given a letter's address learns how to show the list in a frame", async () => {
  const w = world();
  await w.letter();
  const { status, headers, data } = await visit(w).get(about(`${ORIGIN}/fr/letters/${LETTER.slug}`));
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(data).toEqual({
    ...{ version: "1.0", type: "rich", title: LETTER.title, width: 640, height: 480 },
    ...{ author_name: LETTER.from, author_url: `${ORIGIN}/fr/letters/${LETTER.slug}` },
    ...{ provider_name: LETTER.from, provider_url: ORIGIN },
    ...{ thumbnail_url: `${ORIGIN}/fr/letters/${LETTER.slug}/card.png`, thumbnail_width: 1200, thumbnail_height: 630 },
    html:
      `<iframe src="${ORIGIN}/fr/letters/${LETTER.slug}/embed" title="${LETTER.title}"` +
      ' width="640" height="480" loading="lazy" style="border:0"></iframe>',
  });
});

test.each([
  ["&maxwidth=400", 400, 480],
  ["&maxwidth=400&maxheight=200", 400, 200],
  ["&maxwidth=4000&maxheight=4000", 640, 480],
  ["&maxwidth=&maxheight=wide", 640, 480],
  ["&maxwidth=-5&maxheight=0", 1, 480],
])("%s asks for %i by %i", async (size, width, height) => {
  const w = world();
  await w.letter();
  const { data } = await visit(w).get(about(LETTER_PAGE, size));
  expect(data).toMatchObject({ width, height });
  expect(data.html).toContain(`width="${width}" height="${height}"`);
});

test("any other address is not found, ours or not", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "tomorrow", opensAt: w.clock.now + 1_000 });
  const ask = visit(w);
  for (const url of [
    ...["", "letters", "https://evil.example/letters/safer-online", `${ORIGIN}.evil.example/letters/safer-online`],
    ...[`${ORIGIN}/`, `${ORIGIN}/moderation`, `${LETTER_PAGE}/sign`, `${ORIGIN}/letters/none`],
    ...[`${ORIGIN}/es/letters/safer-online`, `${ORIGIN}/letters/tomorrow`],
  ])
    expect((await ask.get(about(url))).status, url).toBe(404);
  expect((await ask.get("/oembed")).status).toBe(404);
  expect((await ask.get(about(`${LETTER_PAGE}/signatories`))).status).toBe(200);
});

test("XML is not offered, and said so as the specification asks", async () => {
  const w = world();
  await w.letter();
  expect((await visit(w).get(about(LETTER_PAGE, "&format=xml"))).status).toBe(501);
  expect((await visit(w).get(about(LETTER_PAGE, "&format=json"))).status).toBe(200);
});
