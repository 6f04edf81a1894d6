import { expect, test } from "vitest";
import { indexedPieces } from "~/domain/search";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { makeSignInLink } from "~/usecases/manage-moderators.server";
import { purge } from "~/usecases/purge.server";
import { recount } from "~/usecases/recount.server";
import { signIn } from "~/usecases/sign-in.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { viewLetter } from "~/usecases/view-letter.server";
import { viewOverview } from "~/usecases/view-overview.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { DAY, HOUR, LETTER, MINUTE, world } from "../support/world";

test("what nobody confirmed is forgotten after thirty days, with its mail and codes; its events stay", async () => {
  const w = world();
  await w.letter();
  const old = await w.signed();
  await w.app.db.write(() => w.app.db.signatures.indexName(1, old.id, ["harbour"]));
  w.clock.advance(1);
  const younger = await w.signed();
  const waiting = await w.confirmed();
  w.clock.advance(30 * DAY - 2);

  expect(await purge(w.app)).toMatchObject({ unconfirmed: 0 });
  w.clock.advance(1);
  expect(await purge(w.app)).toMatchObject({ unconfirmed: 1 });
  expect([old, younger, waiting].map(({ id }) => w.status(id))).toEqual(["deleted", "unconfirmed", "waiting"]);
  expect(w.happened(old.id)).toEqual(["signature.signed", "signature.purged"]);
  expect(w.sqlite.prepare("select count(*) from outbox where signature_id = ?").pluck().get(old.id)).toBe(0);
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
  expect(viewSignature(w.app, old.id, { key: old.key, signedHere: [] })).toBe("gone");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("from which network a signature came is forgotten after thirty days, the signature is not", async () => {
  const w = world();
  await w.letter();
  const old = await w.confirmed();
  w.clock.advance(1);
  const younger = await w.confirmed();
  const network = ({ id }: { id: string }) => w.app.db.signatures.find(id)?.networkHash;
  expect([network(old), network(younger)]).toEqual([expect.any(Buffer), expect.any(Buffer)]);
  w.clock.advance(30 * DAY - 1);
  await purge(w.app);
  expect([network(old), network(younger)]).toEqual([null, expect.any(Buffer)]);
  expect(w.status(old.id)).toBe("waiting");
});

test("many are forgotten in several turns", async () => {
  const w = world();
  await w.letter();
  for (let n = 0; n < 105; n += 1) await w.sign();
  await confirmSignature(w.app, w.app.db.signatures.overdue(w.clock.now + 1, 1)[0] ?? "", { signedHere: [] }, "");
  w.clock.advance(31 * DAY);
  expect(await purge(w.app)).toMatchObject({ unconfirmed: 105 });
  expect([w.rows("signatures"), w.rows("challenges")]).toEqual([0, 0]);
});

test("old codes go with the mails that carried them, of signatures and moderators alike; what they were for stays", async () => {
  const w = world();
  await w.letter();
  const moderator = await w.moderator("owner");
  const listed = await w.listed();
  await w.codeFor(listed, "withdraw");
  await askToSignIn(w.app, moderator.email, "n");
  await askToSignIn(w.app, "nobody@other.example", "n");
  await w.deliver();
  w.clock.advance(30 * DAY + MINUTE);
  const fresh = await w.codeFor(listed, "dispute");

  await purge(w.app);
  expect([w.rows("challenges"), w.rows("outbox")]).toEqual([1, 1]);
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
  expect(w.status(listed.id)).toBe("listed");
  expect(fresh).toMatch(/^\d{6}$/);
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("a mail that has not gone out yet is kept, however old", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  await w.approve((await w.confirmed()).id);
  w.clock.advance(31 * DAY);
  await purge(w.app);
  expect((await w.deliver()).map(({ subject }) => subject)).toHaveLength(1);
});

test("ended sessions and limits are forgotten, those that run are kept", async () => {
  const w = world();
  await w.letter();
  const { email } = await w.moderator("owner");
  const enter = async () => {
    const [, challengeId = "", key = ""] =
      /sign-in\/(\w+)\.([\w-]+)$/.exec((await makeSignInLink(w.app, email))?.url ?? "") ?? [];
    await signIn(w.app, { challengeId, key, askedHere: false, code: "" });
  };
  await enter();
  await w.sign();
  w.clock.advance(2 * HOUR);
  await enter();
  expect(w.rows("sessions")).toBe(2);
  await purge(w.app);
  expect(w.rows("sessions")).toBe(1);
  // Left are the day’s: of the network, the address, its domain and the letter.
  expect(w.rows("limits")).toBe(4);
});

test("recount mends what is wrong, says what it was, and leaves alone what is right", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another" });
  for (const country of ["IE", "IE", "EU", "FR"]) await w.listed({ country });
  const hidden = await w.listed({ country: "DE" });
  w.sqlite.exec("update letters set listed = 9, countries = 0 where slug = 'safer-online'");
  w.sqlite.prepare("update signatures set hidden_at = 1 where id = ?").run(hidden.id);
  const before = viewLetter(w.app, LETTER.slug, null)?.revision ?? 0;
  const right = { listed: 4, countries: 2 };
  const nothing = { listed: 0, countries: 0 };
  expect(await recount(w.app)).toEqual([
    { slug: "another", changed: false, before: nothing, after: nothing, mended: 0 },
    { slug: LETTER.slug, changed: true, before: { listed: 9, countries: 0 }, after: right, mended: 0 },
  ]);
  expect(viewLetter(w.app, LETTER.slug, null)).toMatchObject({ ...right, revision: before + 1 });
  const rows = w.everything();
  expect((await recount(w.app)).some(({ changed }) => changed)).toBe(false);
  expect(w.everything()).toEqual(rows);
});

test("recount mends the tallies that the overview shows, and what the search finds", async () => {
  const w = world();
  await w.letter();
  await w.listed({ organisation: "Harbour Trust" });
  await w.listed({ organisation: "Lantern Fund", country: "FR" });
  const gone = await w.listed({ organisation: "Beacon League" });
  const all = { search: "", country: null, sector: null, sort: "name", after: null, limit: 9 } as const;
  const look = () => [
    viewOverview(w.app, LETTER.slug),
    ...["harbour", "lantern", "beacon"].map((search) => listSignatories(w.app, LETTER.slug, { ...all, search })),
  ];
  await withdrawSignature(w.app, { ...gone, code: await w.codeFor(gone, "withdraw") });
  const right = look();
  const { letterId = 0, listing = 0 } =
    w.sqlite
      .prepare<[], { letterId: number; listing: number }>(
        "select letter_id as letterId, listing from signatures where organisation = 'Harbour Trust'",
      )
      .get() ?? {};
  w.sqlite.exec("update tallies set listed = 7; delete from listed_days");
  w.app.db.search.remove({ letterId, listing });
  w.app.db.search.add(
    { letterId, listing: 999 },
    indexedPieces({ organisation: "Beacon", country: "IE", sector: "ngo" }),
  );
  expect(look()).not.toEqual(right);
  expect(await recount(w.app)).toMatchObject([{ changed: true, mended: 1 }]);
  expect(look()).toEqual(right);
  expect(w.app.db.search.count(letterId, ["bea eac"], 9)).toBe(0);
});
