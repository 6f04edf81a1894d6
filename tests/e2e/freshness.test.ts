import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IN_THREE_LANGUAGES, letterFile, SLUG } from "./support/letters";
import { codeOf } from "./support/mails";
import { confirmed, decides, listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const LETTER = `/letters/${SLUG}`;
/** Every address that shows names. */
const WITH_NAMES = [
  ...["/", "/fr", LETTER, `/de${LETTER}`, `${LETTER}/embed`],
  ...["", "?sort=newest", "?sort=country", "?country=IE", "?sector=ngo", "?q=lighthouse"].map(
    (query) => `${LETTER}/signatories${query}`,
  ),
  ...[".json", ".csv", ".atom"].map((format) => `${LETTER}/signatories${format}`),
];
/** And those that only count. */
const WITH_COUNTS = [`${LETTER}/badge.svg`, `${LETTER}/card.png`, `${LETTER}/letter.pdf`];
const WITH_TITLE = [
  "/",
  LETTER,
  `${LETTER}/signatories`,
  `${LETTER}/embed`,
  `${LETTER}/signatories.json`,
  `${LETTER}/signatories.atom`,
  `${LETTER}/card.png`,
  `${LETTER}/letter.pdf`,
];

const read = async (path: string) => (await fetch(site.url + path)).text();
const tagOf = async (path: string) => (await fetch(site.url + path)).headers.get("ETag");
type Named = Awaited<ReturnType<typeof listed>>;

async function withdraws({ form, link, who }: Named) {
  await who.post(`${link}/withdraw/code`);
  await who.post(`${link}/withdraw`, { code: codeOf(await site.mailTo(form.email, /^Code to withdraw/)) });
}

async function disputes({ form, link }: Named) {
  const who = visitor(site.url);
  await who.post(`${link}/dispute/code`);
  await who.post(`${link}/dispute`, { code: codeOf(await site.mailTo(form.email, /^Code to report/)) });
}

/** Asks for all of them, so that each is kept; then changes something, and gives what each said before. */
async function around(paths: string[], change: () => Promise<unknown>) {
  const before = await Promise.all(paths.map(async (path) => ({ path, tag: await tagOf(path) })));
  await change();
  return before;
}

const changed = (before: { path: string; tag: string | null }[]) =>
  soon(async () => {
    for (const { path, tag } of before) expect(await tagOf(path), path).not.toBe(tag);
  });

describe("each change is on every page soon", () => {
  beforeAll(async () => void (await listed(site, nina)));

  test("a name that was approved", async () => {
    const one = await confirmed(site);
    const before = await around([...WITH_NAMES, ...WITH_COUNTS], () => decides(nina, one.id, "approve"));
    await changed(before);
    for (const path of WITH_NAMES) expect(await read(path), path).toContain(one.form.organisation);
    expect((await fetch(`${site.url}${LETTER}/signatories/${one.id}`)).status).toBe(200);
  });

  test.each([
    ["whose approval was taken back", (one: Named) => decides(nina, one.id, "undo")],
    ["that was withdrawn", withdraws],
    ["of somebody who said “this wasn’t us”", disputes],
  ])("a name %s is gone from each", async (_, goes) => {
    const one = await listed(site, nina);
    const permalink = `${LETTER}/signatories/${one.id}`;
    await soon(async () => {
      for (const path of [...WITH_NAMES, permalink]) expect(await read(path), path).toContain(one.form.organisation);
    });
    const before = await around([...WITH_NAMES, ...WITH_COUNTS], () => goes(one));
    await changed(before);
    for (const path of WITH_NAMES) expect(await read(path), path).not.toContain(`>${one.form.organisation}<`);
    const answer = await fetch(site.url + permalink);
    expect(answer.status).toBe(410);
    expect(await answer.text()).not.toContain(one.form.organisation);
  });

  test("the count is the same everywhere", async () => {
    const list = JSON.parse(await read(`${LETTER}/signatories.json`));
    for (const path of ["/", LETTER, `${LETTER}/signatories`, `${LETTER}/embed`, `${LETTER}/badge.svg`])
      expect(await read(path), path).toMatch(new RegExp(`\\b${list.count} organisations?\\b`));
    expect((await read(`${LETTER}/signatories.csv`)).trim().split("\r\n")).toHaveLength(list.count + 1);
  });

  test("a new version of the text, published by a command", async () => {
    const title = "Make every place on the net safe";
    const before = await around(WITH_TITLE, () => site.publish([letterFile({ title })], "--new-version"));
    await changed(before);
    for (const path of WITH_TITLE.filter((path) => !/\.(png|pdf)$/.test(path)))
      expect(await read(path), path).toContain(title);
  });

  test("that the letter was closed, by a command", async () => {
    expect(await read(LETTER)).toContain(`${LETTER}/sign`);
    await site.cli("letter", "close", SLUG, "--yes");
    await soon(async () => expect(await read(LETTER)).not.toContain(`${LETTER}/sign"`));
  });
});
