import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { json, operator } from "./cli";

let me: ReturnType<typeof operator>;
beforeEach(() => {
  me = operator();
});
afterEach(() => me.leave());

function letterFile(name: string, { language = "en", body = "We ask for a law.", head = "" } = {}) {
  const file = join(me.folder, name);
  const lines = [
    "---",
    "slug: safer-online",
    `language: ${language}`,
    "title: Make every place online safe",
    "from: Alliance for Children Online",
    "to: The European Parliament",
    "contact: letter@alliance.example",
    ...(head ? [head] : []),
    "---",
    body,
  ];
  writeFileSync(file, lines.join("\n"));
  return file;
}

test("publishing a letter prints its address", async () => {
  const { code, out } = await me.run("letter", "publish", letterFile("en.md"));
  expect(code).toBe(0);
  expect(out).toBe("Published version 1 in en.\nhttp://127.0.0.1:3000/letters/safer-online\n");
});

test("publishing the same text again changes nothing and is no error", async () => {
  await me.run("letter", "publish", letterFile("en.md"));
  const again = await me.run("letter", "publish", letterFile("en.md"), "--json");
  expect(again.code).toBe(0);
  expect(json(again)).toMatchObject({ outcome: "unchanged", version: 1 });
});

test("publishing a changed text without --new-version is refused and says what to do", async () => {
  await me.run("letter", "publish", letterFile("en.md"));
  const changed = letterFile("en.md", { body: "We ask for two laws." });
  const refused = await me.run("letter", "publish", changed);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("--new-version");
  const published = await me.run("letter", "publish", "--new-version", changed);
  expect(published.out).toContain("Published version 2 in en.");
  expect(published.out).toContain("The change is editorial: nobody is asked.");
});

test("at a terminal a new version's publisher is asked whether signatories are", async () => {
  for (const [says, substantial] of [
    ["y", 1],
    ["", 0],
  ] as const) {
    const here = operator({ says });
    await here.run("letter", "publish", letterFile("en.md"));
    const changed = letterFile("en.md", { body: "We ask for two laws." });
    const { out, err } = await here.run("letter", "publish", "--new-version", changed);
    expect(err).toContain("so that signatories are asked again by mail?");
    expect(out).toContain(substantial ? "is asked whether the organisation also signs" : "nobody is asked");
    const said = await here.run("letter", "publish", "--new-version", "--substantial", letterFile("en.md"));
    expect(said).toMatchObject({ err: "", out: expect.stringContaining("is asked whether") });
    here.leave();
  }
});

test("a translation joins the version that stands", async () => {
  await me.run("letter", "publish", letterFile("en.md"));
  const joined = await me.run("letter", "publish", letterFile("fr.md", { language: "fr" }), "--json");
  expect(json(joined)).toMatchObject({ outcome: "published", version: 1, languages: ["fr"] });
});

test("every problem of every file is named with the file, and nothing is published", async () => {
  const good = letterFile("en.md");
  const bad = letterFile("fr.md", { language: "fr", head: "opens: tomorrow" });
  const missing = join(me.folder, "de.md");
  const { code, err } = await me.run("letter", "publish", good, bad, missing);
  expect(code).toBe(1);
  expect(err).toContain(`${bad}: opens must be a time with its zone`);
  expect(err).toContain(`${missing}: the file cannot be read`);
  expect((await me.run("letter", "list")).out).toContain("There is no letter yet");
});

test("--substantial alone is refused: it says something about a new version", async () => {
  const { code, err } = await me.run("letter", "publish", letterFile("en.md"), "--substantial");
  expect(code).toBe(1);
  expect(err).toContain("add --new-version");
});

test("the list shows a letter that has not opened yet", async () => {
  await me.run("letter", "publish", letterFile("en.md", { head: "opens: 2999-01-01T10:00:00+01:00" }));
  expect(json(await me.run("letter", "list", "--json"))).toEqual([
    {
      slug: "safer-online",
      title: "Make every place online safe",
      state: "scheduled",
      version: 1,
      languages: ["en"],
      opensAt: "2999-01-01T09:00:00.000Z",
      closesAt: null,
      listed: 0,
      countries: 0,
      url: "http://127.0.0.1:3000/letters/safer-online",
    },
  ]);
});

test("closing needs --yes where nobody can be asked", async () => {
  await me.run("letter", "publish", letterFile("en.md"));
  const refused = await me.run("letter", "close", "safer-online");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("add --yes");
  const closed = await me.run("letter", "close", "safer-online", "--yes", "--json");
  expect(json(closed)).toEqual({ slug: "safer-online", outcome: "closed" });
  expect((await me.run("letter", "close", "safer-online", "--yes")).out).toContain("closed already");
});

test("closing a letter that is not there says so", async () => {
  const { code, err } = await me.run("letter", "close", "nowhere", "--yes");
  expect(code).toBe(1);
  expect(err).toContain('There is no letter "nowhere"');
});

test("the preview of a letter that is still to open has a private address, the same each time", async () => {
  await me.run("letter", "publish", letterFile("en.md", { head: "opens: 2099-02-09T10:00:00+01:00" }));
  const { code, out } = await me.run("letter", "preview", "safer-online");
  expect(code).toBe(0);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/letters\/safer-online\/preview\/[\w-]{22}\nUntil it opens/);
  const again = json(await me.run("letter", "preview", "safer-online", "--json"));
  expect(again).toEqual({ slug: "safer-online", opens: "2099-02-09T09:00:00.000Z", url: out.split("\n")[0] });
});

test("a letter that everybody can read needs no preview, and one that is not there has none", async () => {
  await me.run("letter", "publish", letterFile("en.md"));
  const { code, err } = await me.run("letter", "preview", "safer-online");
  expect([code, err]).toEqual([1, expect.stringContaining("http://127.0.0.1:3000/letters/safer-online\n")]);
  expect(await me.run("letter", "preview", "nowhere")).toMatchObject({
    code: 1,
    err: expect.stringContaining("letter list"),
  });
});
