import { expect, test } from "vitest";
import type { LimitCounts } from "~/domain/limits";
import { changeAddress } from "~/usecases/change-address.server";
import { DAY, HOUR, MINUTE, type World, world } from "../support/world";

const NETWORK = "192.0.2.0/24";

/** Each from a network of its own, unless one is given; how many mails came of it. */
async function signings(w: World, count: number, form: (n: number) => object, network?: string) {
  const outcomes: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { outcome } = await w.sign(form(n), network ? { network } : {});
    outcomes.push(outcome.outcome);
  }
  return { outcomes, mails: (await w.deliver()).length };
}
const taken = (outcomes: string[]) => outcomes.filter((outcome) => outcome === "submitted").length;

test("one network signs ten times in ten minutes, and is told how long to wait", async () => {
  const w = world();
  await w.letter();
  const { outcomes } = await signings(w, 11, () => ({}), NETWORK);
  expect(taken(outcomes)).toBe(10);
  expect((await w.sign({}, { network: NETWORK })).outcome).toEqual({ outcome: "limited", wait: 10 * MINUTE });
  expect((await w.sign({}, { network: "203.0.113.0/24" })).outcome.outcome).toBe("submitted");
  w.clock.advance(10 * MINUTE - 1);
  expect((await w.sign({}, { network: NETWORK })).outcome).toEqual({ outcome: "limited", wait: 1 });
  w.clock.advance(1);
  expect((await w.sign({}, { network: NETWORK })).outcome.outcome).toBe("submitted");
});

test("one network signs fifty times a day", async () => {
  const w = world();
  await w.letter();
  let count = 0;
  for (let round = 0; round < 6; round += 1) {
    count += taken((await signings(w, 10, () => ({}), NETWORK)).outcomes);
    w.clock.advance(10 * MINUTE);
  }
  expect(count).toBe(50);
  const { outcome } = await w.sign({}, { network: NETWORK });
  expect(outcome).toEqual({ outcome: "limited", wait: 23 * HOUR });
  w.clock.advance(23 * HOUR);
  expect((await w.sign({}, { network: NETWORK })).outcome.outcome).toBe("submitted");
});

test("what is limited writes nothing down, once the desk knows", async () => {
  const w = world();
  await w.letter();
  await signings(w, 11, () => ({}), NETWORK);
  const rows = w.everything();
  await w.sign({}, { network: NETWORK });
  expect(w.everything()).toEqual(rows);
});

test("one address gets a mail a minute and three in 24 hours; the page never says so", async () => {
  const w = world();
  await w.letter();
  const form = () => ({ email: "maeve@harbour.example" });
  expect(await signings(w, 2, form)).toEqual({ outcomes: ["submitted", "submitted"], mails: 1 });
  w.clock.advance(MINUTE);
  expect((await signings(w, 1, form)).mails).toBe(1);
  w.clock.advance(MINUTE);
  expect((await signings(w, 1, form)).mails).toBe(1);
  w.clock.advance(MINUTE);
  expect(await signings(w, 1, form)).toEqual({ outcomes: ["submitted"], mails: 0 });
  w.clock.advance(DAY - 3 * MINUTE);
  expect((await signings(w, 1, form)).mails).toBe(1);
});

test("an address that was limited still has its challenge, so that its page is the same", async () => {
  const w = world();
  await w.letter();
  const form = () => ({ email: "maeve@harbour.example" });
  await signings(w, 2, form);
  expect([w.rows("signatures"), w.rows("challenges"), w.rows("outbox")]).toEqual([2, 2, 1]);
});

test("one mail domain gets thirty mails an hour, a free-mail host six hundred", async () => {
  const w = world();
  await w.letter();
  expect((await signings(w, 31, (n) => ({ email: `m${n}@harbour.example` }))).mails).toBe(30);
  expect((await signings(w, 31, (n) => ({ email: `m${n}@gmail.com` }))).mails).toBe(31);
  w.clock.advance(HOUR);
  expect((await signings(w, 1, () => ({ email: "late@harbour.example" }))).mails).toBe(1);
});

test("one mail domain gets a hundred mails a day, however they are spread", async () => {
  const w = world();
  await w.letter();
  let mails = 0;
  for (let hour = 0; hour < 5; hour += 1) {
    mails += (await signings(w, 25, (n) => ({ email: `m${hour}-${n}@harbour.example` }))).mails;
    w.clock.advance(HOUR);
  }
  expect(mails).toBe(100);
  w.clock.advance(DAY);
  expect((await signings(w, 1, () => ({ email: "late@harbour.example" }))).mails).toBe(1);
});

/** Few are many for these letters. */
async function smallLetter(limits: Partial<LimitCounts>) {
  const w = world();
  await w.letter();
  w.app.settings.limits = { ...w.app.settings.limits, ...limits };
  return w;
}

test("a letter is signed so often a minute and a day, then everybody is told how long to wait", async () => {
  const w = await smallLetter({ "letter-1m": 3, "letter-1d": 5 });
  expect(taken((await signings(w, 4, () => ({}))).outcomes)).toBe(3);
  expect((await w.sign()).outcome).toEqual({ outcome: "limited", wait: MINUTE });
  w.clock.advance(MINUTE);
  expect(taken((await signings(w, 4, () => ({}))).outcomes)).toBe(2);
  expect((await w.sign()).outcome).toEqual({ outcome: "limited", wait: DAY - MINUTE });
  w.clock.advance(DAY);
  expect((await w.sign()).outcome.outcome).toBe("submitted");
});

test("one letter's limit is not another's", async () => {
  const w = await smallLetter({ "letter-1m": 1 });
  const slug = await w.letter({ slug: "another" });
  await w.signed();
  expect((await w.sign()).outcome.outcome).toBe("limited");
  expect((await w.sign({}, { slug })).outcome.outcome).toBe("submitted");
});

test("who is told to wait for the letter's sake has not used up anything of their own network's", async () => {
  const w = await smallLetter({ "letter-1m": 1, "network-10m": 1 });
  await w.signed();
  expect((await w.sign({}, { network: NETWORK })).outcome).toEqual({ outcome: "limited", wait: MINUTE });
  w.clock.advance(MINUTE);
  expect((await w.sign({}, { network: NETWORK })).outcome.outcome).toBe("submitted");
});

test.each<[string, Partial<LimitCounts>, (w: World) => Promise<unknown>]>([
  ["from one network", { "network-10m": 2 }, (w) => signings(w, 20, () => ({}), NETWORK)],
  ["to one domain", { "domain-1h": 2 }, (w) => signings(w, 20, (n) => ({ email: `m${n}@harbour.example` }))],
  ["at one address", {}, (w) => signings(w, 20, () => ({ email: "maeve@harbour.example" }))],
  [
    "of robots",
    {},
    async (w) => void (await Promise.all(Array.from({ length: 20 }, () => w.sign({}, { robot: true })))),
  ],
])("a flood %s does not use up the letter's limit: others sign on", async (_, limits, flood) => {
  const w = await smallLetter({ "letter-1m": 4, ...limits });
  await flood(w);
  const others = await signings(w, 2, () => ({}));
  expect(others).toEqual({ outcomes: ["submitted", "submitted"], mails: 2 });
});

test("another address for a signature counts as a signing does", async () => {
  const w = await smallLetter({ "letter-1m": 2 });
  const { id, signedHere } = await w.signed();
  const change = (email: string) => changeAddress(w.app, { id, signedHere, email, network: NETWORK });
  await w.signed();
  expect(await change("ruth@quay.example")).toEqual({ outcome: "limited", wait: MINUTE });
  w.clock.advance(MINUTE);
  expect(await change("ruth@quay.example")).toMatchObject({ outcome: "changed" });
});

test("limits can be set", async () => {
  const w = world();
  await w.letter();
  w.app.settings.limits = { ...w.app.settings.limits, "network-10m": 1 };
  expect(taken((await signings(w, 2, () => ({}), NETWORK)).outcomes)).toBe(1);
});

test("a clock that was wrong, ahead or behind, locks nobody out for good", async () => {
  const w = world();
  await w.letter();
  const right = w.clock.now;
  w.clock.now = right + 365 * DAY;
  await signings(w, 10, () => ({}), NETWORK);
  expect((await w.sign({}, { network: NETWORK })).outcome.outcome).toBe("limited");
  w.clock.now = right;
  // Nor does it let anybody in without limits until the year is over.
  expect(taken((await signings(w, 11, () => ({}), NETWORK)).outcomes)).toBe(10);
});

test("a window begins with its first hit and is not drawn out by later ones", async () => {
  const w = world();
  const key = Buffer.alloc(16, 1);
  const { limits } = w.app.db;
  limits.hit(key, 1_000, 0);
  limits.hit(key, 1_000, 900);
  expect(limits.count(key, 1_000, 999)).toEqual({ count: 2, endsAt: 1_000 });
  expect(limits.count(key, 1_000, 1_000)).toEqual({ count: 0, endsAt: 2_000 });
  limits.hit(key, 1_000, 1_000);
  expect(limits.count(key, 1_000, 1_001)).toEqual({ count: 1, endsAt: 2_000 });
});
