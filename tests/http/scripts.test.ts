import { expect, test } from "vitest";
import { visit } from "../routes/visit";
import { readPdf } from "../support/pdf";
import { product } from "../support/product";
import { scripted } from "../support/scripted";
import { packed, SCRIPTS } from "../support/scripts";
import { LIVE } from "../support/stack";
import { LETTER, world } from "../support/world";
import { faultsOf } from "../support/xml";

/** The first of them that stands in a document as it was typed, where it would be markup. Data for search engines is none. */
function unescaped(document: string): string | undefined {
  const markup = document.replace(/(<script type="application\/ld\+json">)[^<]*/, "$1");
  const calls = Array.from(markup.matchAll(/__ran\((\d+)\)/g), ({ 0: call, 1: number, index }) => {
    const script = SCRIPTS[Number(number)] ?? "";
    return { script, from: index - script.indexOf(call) };
  });
  return calls.find(({ script, from }) => /[<>"]/.test(script) && markup.startsWith(script, from))?.script;
}

test("the check sees what is not escaped", () => {
  const script = SCRIPTS.find((text) => text.startsWith("<img")) ?? "";
  expect(unescaped(`<p>${script}</p>`)).toBe(script);
  expect(unescaped(`<p>${script.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`)).toBeUndefined();
});

test("what anybody types stays text, in every page, mail and file that shows it", { timeout: 240_000 }, async () => {
  const w = world();
  const { moderator, listed, waiting, titles, names } = await scripted(w);
  const ask = product(w);
  const { cookies } = await visit(w).signedIn(moderator);
  const get = (path: string) => ask(new Request(LIVE.BASE_URL + path, { headers: { Cookie: cookies } }));
  const letter = `/letters/${LETTER.slug}`;
  let shown = 0;

  async function page(path: string) {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("Content-Type")], path).toEqual([200, "text/html; charset=utf-8"]);
    const html = await answer.text();
    expect(unescaped(html), path).toBeUndefined();
    if (html.includes("__ran(")) shown += 1;
    return html;
  }

  const some = <T>(all: readonly T[]) => all.filter((_, n) => n % 16 === 0);
  const pages = [
    ...titles.map((_, n) => (n === 0 ? letter : `/letters/letter-${n}`)),
    ...["", "/signatories", "/embed", "/integrity", "/versions/1", "/sign"].map((sub) => letter + sub),
    ...["/letters/letter-1", "/letters/letter-1/sign", "/fr/letters/letter-2", "/", "/privacy", "/checking"],
    ...names.map((name) => `${letter}/signatories?${new URLSearchParams({ q: name })}`),
    ...some(SCRIPTS).map(
      (text) =>
        `${letter}/signatories?${new URLSearchParams({ country: text, sector: text, sort: text, after: text })}`,
    ),
    ...some(SCRIPTS).map((text) => `/signature?${new URLSearchParams({ sent: text, notice: text, [text]: text })}`),
    ...some(listed).flatMap(({ id }) => [`${letter}/signatories/${id}`, `${letter}/signatories/${id}/report`]),
    ...waiting.flatMap(({ id, key }) => [`/signature/${id}.${key}`]),
    ...some(listed).flatMap(({ id, key }) =>
      ["", "/correct", "/withdraw"].map((act) => `/signature/${id}.${key}${act}`),
    ),
    ...[
      "",
      "?status=listed",
      "?status=declined",
      "/activity",
      "/reports",
      "/mail",
      "/letters",
      "/reasons",
      "/people",
    ].map((sub) => `/moderation${sub}`),
    ...["corrections", "look-alikes"].map((kind) => `/moderation?status=${kind}`),
    ...some(names).map((name) => `/moderation?${new URLSearchParams({ q: name, domain: name, network: name })}`),
    ...[...listed.slice(0, 20), ...waiting].map(({ id }) => `/moderation/signatures/${id}`),
    ...["decline", "merge?find=script", "name", "ask", "hide"].map(
      (act) => `/moderation/signatures/${waiting[0]?.id}/${act}`,
    ),
  ];
  for (const path of pages) await page(path);
  expect(shown, "pages that show what was typed").toBeGreaterThan(150);

  expect(w.sent.length).toBeGreaterThan(300);
  for (const { html, subject } of w.sent) {
    expect(unescaped(html ?? ""), subject).toBeUndefined();
    expect(subject).not.toMatch(/[\r\n]/);
  }

  for (const [format, type] of [
    ["json", "application/json; charset=utf-8"],
    ["csv", "text/csv; charset=utf-8; header=present"],
    ["atom", "application/atom+xml; charset=utf-8"],
  ]) {
    const { headers } = await get(`${letter}/signatories.${format}`);
    expect([headers.get("Content-Type"), headers.get("X-Content-Type-Options")]).toEqual([type, "nosniff"]);
  }
  const { signatories } = await (await get(`${letter}/signatories.json`)).json();
  expect(signatories.length).toBeGreaterThan(50);
  const feed = await (await get(`${letter}/signatories.atom`)).text();
  expect(await faultsOf(feed, "atom.rng")).toEqual([]);
  for (const path of [`${letter}/signatories.atom`, `${letter}/badge.svg`, "/sitemap.xml"])
    expect(unescaped(await (await get(path)).text()), path).toBeUndefined();
  const frame = await (await get(`/oembed?url=${encodeURIComponent(LIVE.BASE_URL + letter)}`)).json();
  expect(unescaped(frame.html)).toBeUndefined();

  const bytes = new Uint8Array(await (await get(`${letter}/letter.pdf`)).arrayBuffer());
  expect(Buffer.from(bytes).toString("latin1")).not.toMatch(
    /\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b|javascript:/,
  );
  const { pages: leaves } = await readPdf(bytes);
  for (const link of leaves.flatMap(({ links }) => links)) expect(link ?? "https:").toMatch(/^(https?|mailto):/);
});

test("what is typed into a form with mistakes comes back as text", { timeout: 60_000 }, async () => {
  const w = world();
  await w.letter();
  const { id } = await w.listed();
  const ask = product(w);
  const send = async (path: string, fields: Record<string, string>) => {
    const headers = { "Sec-Fetch-Site": "same-origin" };
    const answer = await ask(
      new Request(LIVE.BASE_URL + path, { method: "POST", body: new URLSearchParams(fields), headers }),
    );
    return { status: answer.status, html: await answer.text() };
  };
  const letter = `/letters/${LETTER.slug}`;
  for (const text of packed(150)) {
    const everywhere = Object.fromEntries(
      "organisation website country sector name role email authority statement version text code"
        .split(" ")
        .map((name) => [name, text]),
    );
    for (const path of [`${letter}/sign`, `${letter}/signatories/${id}/report`, "/signature", "/moderation/sign-in"]) {
      const { status, html } = await send(path, everywhere);
      expect(path.endsWith("report") ? [422] : [409, 422, 303], path).toContain(status);
      expect(unescaped(html), path).toBeUndefined();
    }
  }
});
