import { expect, test } from "vitest";
import { type QueueQuery, viewOf } from "~/domain/queue";
import { nextInQueue, reviewQueue, statusCounts } from "~/usecases/review-queue.server";
import { openDb } from "../../db/open.server";
import { DAY, MINUTE, type World, world } from "../support/world";

const names = async (w: World, query: Partial<QueueQuery>) => {
  const queue = reviewQueue(w.app, await w.moderator(), { ...viewOf("any"), ...query });
  return queue.items.map(({ organisation }) => organisation).sort();
};

test("the queue is narrowed by what speaks for a signature", async () => {
  const w = world();
  await w.letter();
  const site = { website: "https://harbour.example" };
  await w.confirmed({ organisation: "Own", ...site, email: "maeve@harbour.example", sector: "union" });
  await w.confirmed({ organisation: "Free", ...site, email: "maeve@gmail.com", country: "FR" });
  w.clock.advance(2 * DAY);
  await w.confirmed({ organisation: "Thrown", email: "maeve@mailinator.com", website: "https://thrown.example" });
  await w.signed({ organisation: "Silent", email: "maeve@elsewhere.example", website: "https://silent.example" });

  const found: [Partial<QueueQuery>, string[]][] = [
    [{}, ["Free", "Own", "Silent", "Thrown"]],
    [{ status: "waiting" }, ["Free", "Own", "Thrown"]],
    [{ mailOrigin: "own-domain" }, ["Own"]],
    [{ mailOrigin: "free-mail" }, ["Free"]],
    [{ mailOrigin: "disposable-mail" }, ["Thrown"]],
    [{ mailOrigin: "other-domain" }, ["Silent"]],
    [{ sector: "union" }, ["Own"]],
    [{ country: "FR" }, ["Free"]],
    [{ language: "en", status: "waiting" }, ["Free", "Own", "Thrown"]],
    [{ language: "fr" }, []],
    [{ emailDomain: "gmail.com" }, ["Free"]],
    [{ websiteDomain: "harbour.example" }, ["Free", "Own"]],
    [{ since: "2027-03-11" }, ["Silent", "Thrown"]],
    [{ until: "2027-03-09" }, ["Free", "Own"]],
    [{ mailOrigin: "free-mail", country: "IE" }, []],
  ];
  for (const [query, expected] of found) expect([query, await names(w, query)]).toEqual([query, expected]);
  const { found: count } = reviewQueue(w.app, await w.moderator(), {
    ...viewOf("waiting"),
    websiteDomain: "harbour.example",
  });
  expect(count).toBe(2);
});

test("one field finds a signature by whatever is known of it", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed({
    ...{ organisation: "Enfance Sûre", website: "https://enfance.example", email: "claire@post.enfance.example" },
  });
  await w.signed({ organisation: "Harbour Trust", website: "https://harbour.example", email: "maeve@harbour.example" });
  for (const q of [
    "enfance sure",
    "ANCE",
    "sûr",
    "Claire@post.enfance.example",
    "post.enfance.example",
    "enfance.example",
  ])
    expect([q, await names(w, { q })]).toEqual([q, ["Enfance Sûre"]]);
  for (const q of [id, id.toUpperCase(), id.slice(0, 4)])
    expect([q, await names(w, { q })]).toEqual([q, ["Enfance Sûre"]]);
  for (const q of ["claire", "claire@post.enfance", "harbour sure", "!?"])
    expect([q, await names(w, { q })]).toEqual([q, []]);
  // A name that nobody has confirmed is found too: somebody may ask where their mail is.
  expect(await names(w, { q: "harbour" })).toEqual(["Harbour Trust"]);
});

test("signatures of one network, and those with an open report, are found", async () => {
  const w = world();
  await w.letter();
  const together = { network: "203.0.113.0/24" };
  const { id } = await w.confirmed({ organisation: "One" }, together);
  await w.confirmed({ organisation: "Two" }, together);
  await w.confirmed({ organisation: "Three" });
  expect(await names(w, { network: id })).toEqual(["One", "Two"]);
  await w.app.db.write(() =>
    w.app.db.reports.insert({
      id: "0".repeat(16),
      signatureId: id,
      createdAt: w.clock.now,
      text: "Not so.",
      email: null,
    }),
  );
  expect(await names(w, { reported: true })).toEqual(["One"]);
});

test("whoever is asked something waits for their own answer, not for us", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed({ organisation: "Asked" });
  await w.confirmed({ organisation: "Waiting" });
  w.sqlite.prepare("update signatures set asked_at = 1 where id = ?").run(id);
  expect(await names(w, { status: "waiting" })).toEqual(["Waiting"]);
  expect(await names(w, { status: "asked" })).toEqual(["Asked"]);
  expect(statusCounts(w.app)).toMatchObject({ waiting: 1, asked: 1 });
});

test("pages follow each other in every order, in every view, and show each signature once", async () => {
  const w = world();
  await w.letter();
  const moderator = await w.moderator();
  const { id } = await w.confirmed();
  w.sqlite.prepare("create temp table copy as select * from signatures where id = ?").run(id);
  const change = w.sqlite.prepare(
    "update copy set seq = null, id = ?, organisation_key = ?, confirmed_at = confirmed_at + ?, status = ?, decided_at = 1",
  );
  for (let n = 1; n <= 119; n += 1) {
    change.run(String(n).padStart(16, "0"), `n${(n * 37) % 100}-${n}`, n % 3, n % 2 ? "waiting" : "declined");
    w.sqlite.exec("insert into signatures select * from copy");
  }
  for (const status of ["waiting", "any"] as const) {
    for (const order of ["oldest", "newest", "name"] as const) {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = reviewQueue(w.app, moderator, { ...viewOf(status), order, after });
        seen.push(...page.items.map((item) => item.id));
        after = page.next;
        if (after === null) break;
      }
      const all = w.sqlite
        .prepare(
          `select id from signatures where status = ? or ? = 'any' order by ${
            { oldest: "confirmed_at, seq", newest: "confirmed_at desc, seq desc", name: "organisation_key, seq" }[order]
          }`,
        )
        .pluck()
        .all(status, status);
      expect(seen).toEqual(all);
    }
  }
});

test("a decision leads to the next of the same queue, and at its end to its beginning", async () => {
  const w = world();
  await w.letter();
  const moderator = await w.moderator();
  const ids: string[] = [];
  for (const email of ["a@gmail.com", "b@harbour.example", "c@gmail.com", "d@gmail.com"]) {
    ids.push((await w.confirmed({ email })).id);
    w.clock.advance(MINUTE);
  }
  const [a = "", , c = "", d = ""] = ids;
  const query = { ...viewOf("waiting"), mailOrigin: "free-mail" as const };
  await w.approve(a);
  expect(nextInQueue(w.app, moderator, query, a)).toBe(c);
  await w.approve(d);
  expect(nextInQueue(w.app, moderator, query, d)).toBe(c);
  await w.approve(c);
  expect(nextInQueue(w.app, moderator, query, c)).toBeUndefined();
});

test("the counts follow what happened, in this process or another", async () => {
  const w = world();
  await w.letter();
  const { id } = await w.confirmed();
  const elsewhere = { ...w.app, db: openDb(w.sqlite, w.app.keys) };
  for (const app of [w.app, elsewhere]) expect(statusCounts(app)).toMatchObject({ waiting: 1, listed: 0 });
  await w.approve(id);
  for (const app of [w.app, elsewhere]) expect(statusCounts(app)).toMatchObject({ waiting: 0, listed: 1 });
});
