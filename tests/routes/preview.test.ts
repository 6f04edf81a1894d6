import { expect, test } from "vitest";
import { previewLink } from "~/usecases/preview-letter.server";
import { testStack } from "../support/stack";
import { DAY, LETTER, world } from "../support/world";
import { visit } from "./visit";

/** A letter that opens tomorrow, and the path that the operator was told. */
async function scheduled() {
  const w = world();
  const opensAt = w.clock.now + DAY;
  const slug = await w.letter({ opensAt });
  await w.letter({ opensAt, language: "fr", title: "Chaque lieu sûr" });
  return { w, ask: visit(w), slug, opensAt, path: new URL(previewLink(w.app, slug)?.url ?? "").pathname };
}

test("the private address shows the letter as it will stand, in its languages, marked as a preview", async () => {
  const { ask, path, opensAt } = await scheduled();
  const { status, data } = await ask.get(path);
  expect(status).toBe(200);
  expect(data).toMatchObject({ preview: { opensAt }, letter: { state: "open", text: { title: LETTER.title } } });
  expect(data.html).toContain(LETTER.body);
  expect(data.page.unlisted).toBe(true);
  expect(data.page).not.toHaveProperty("discovery");
  expect((await ask.get(`/fr${path}`)).data.letter.text.title).toBe("Chaque lieu sûr");
});

test("without its key there is nothing, and every other page of the letter answers as if it were not there", async () => {
  const { ask, path, slug } = await scheduled();
  const pages = [
    "",
    "/sign",
    "/signatories",
    "/signatories.json",
    "/versions/1",
    "/letter.pdf",
    "/embed",
    "/badge.svg",
  ];
  for (const other of [`${path}x`, path.replace(slug, "other"), ...pages.map((page) => `/letters/${slug}${page}`)])
    expect((await ask.get(other)).status, other).toBe(404);
});

test("once the letter is open the address leads to it", async () => {
  const { w, ask, path, slug } = await scheduled();
  w.clock.advance(DAY);
  expect((await ask.get(`/fr${path}`)).location).toBe(`/fr/letters/${slug}`);
});

test("nobody keeps a preview, its address travels nowhere, and the log has none of it", async () => {
  const preview = { loader: () => new Response("the letter") };
  const { ask, log } = testStack({ routes: { ":lang?/letters/:slug/preview/:key": preview } });
  for (const path of ["/letters/safer/preview/secret", "/fr/letters/safer/preview/secret"]) {
    const { headers } = await ask(path);
    expect([headers.get("Cache-Control"), headers.get("Referrer-Policy")]).toEqual(["no-store", "strict-origin"]);
  }
  expect(log.join("")).toContain("/letters/:slug/preview/:key");
  expect(log.join("")).not.toContain("secret");
});
