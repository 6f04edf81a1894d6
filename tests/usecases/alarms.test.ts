import { expect, test } from "vitest";
import { ALARM_DAYS } from "~/domain/alarm";
import { DEFAULT_LIMITS, type LimitCounts } from "~/domain/limits";
import { viewOf } from "~/domain/queue";
import { purge } from "~/usecases/purge.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { alarmNews, reviewAlarms } from "~/usecases/review-alarms.server";
import { reviewQueue } from "~/usecases/review-queue.server";
import { seeAlarm } from "~/usecases/see-alarm.server";
import { DAY, HOUR, LETTER, MINUTE, type World, world } from "../support/world";

const NETWORK = "192.0.2.0/24";

async function desk(limits: Partial<LimitCounts> = {}) {
  const w = world();
  await w.letter();
  w.app.settings.limits = { ...DEFAULT_LIMITS, ...limits };
  const owner = await w.moderator("owner");
  const alarms = () =>
    reviewAlarms(w.app, owner).map(({ kind, cause, domain, times }) => ({ kind, cause, domain, times }));
  return { w, owner, alarms };
}

const many = async (w: World, count: number, form: (n: number) => object, network?: string) => {
  for (let n = 0; n < count; n += 1) await w.sign(form(n), network === undefined ? {} : { network });
};

test("a network, a mail domain or a letter that used up its limit is an alarm; an impatient signer is none", async () => {
  const { w, alarms } = await desk({ "network-10m": 2, "domain-1h": 2, "letter-1m": 6 });
  await many(w, 5, () => ({ email: "maeve@impatient.example" }));
  expect(alarms()).toEqual([]);
  await many(w, 3, () => ({}), NETWORK);
  await many(w, 3, (n) => ({ email: `m${n}@harbour.example` }));
  await many(w, 2, () => ({}));
  const limit = { cause: "limit", times: 1 };
  expect(alarms()).toEqual([
    { ...limit, kind: "letter", domain: null },
    { ...limit, kind: "domain", domain: "harbour.example" },
    { ...limit, kind: "network", domain: null },
  ]);
});

test("a flood writes its alarm down once a minute", async () => {
  const { w, alarms } = await desk({ "network-10m": 1 });
  await many(w, 2, () => ({}), NETWORK);
  const before = w.everything();
  await many(w, 50, () => ({}), NETWORK);
  expect(w.everything()).toEqual(before);
  for (let minute = 0; minute < 3; minute += 1) {
    w.clock.advance(MINUTE);
    await many(w, 5, () => ({}), NETWORK);
  }
  expect(alarms()).toEqual([{ kind: "network", cause: "limit", domain: null, times: 4 }]);
});

test("no address of a network is written down, nor in the log", async () => {
  const { w } = await desk({ "network-10m": 1 });
  await many(w, 3, () => ({}), NETWORK);
  expect(JSON.stringify(w.sqlite.prepare("select * from alarms").all())).not.toContain("192.0.2");
  expect(w.logged.join()).not.toContain("192.0.2");
});

test("ten confirmed from one network or mail domain within an hour are an alarm, spread over more they are none", async () => {
  const { w, alarms } = await desk({ "network-10m": 999, "network-1d": 999 });
  for (let n = 0; n < 12; n += 1) {
    await w.confirmed({ email: `m${n}@slow.example` });
    w.clock.advance(10 * MINUTE);
  }
  expect(alarms()).toEqual([]);
  for (let n = 0; n < 9; n += 1) await w.confirmed({ email: `m${n}@harbour.example` });
  for (let n = 0; n < 9; n += 1) await w.confirmed({}, { network: NETWORK });
  expect(alarms()).toEqual([]);
  await w.confirmed({ email: "tenth@harbour.example" }, { network: NETWORK });
  const confirmed = { cause: "confirmed", times: 1 };
  expect(alarms()).toEqual([
    { ...confirmed, kind: "domain", domain: "harbour.example" },
    { ...confirmed, kind: "network", domain: null },
  ]);
});

test("at a free-mail host ten are nothing unusual", async () => {
  const { w, alarms } = await desk();
  for (let n = 0; n < 12; n += 1) await w.confirmed({ email: `m${n}@gmail.com` });
  expect(alarms()).toEqual([]);
});

test("an alarm leads to the signatures of its network or domain", async () => {
  const { w, owner } = await desk({ "network-10m": 999, "network-1d": 999 });
  for (let n = 0; n < 10; n += 1) await w.confirmed({ email: `m${n}@harbour.example` }, { network: NETWORK });
  await w.confirmed();
  const [domain, network] = reviewAlarms(w.app, owner);
  const found = (query: object) => reviewQueue(w.app, owner, { ...viewOf("any"), ...query }).items.length;
  expect(found({ network: network?.example })).toBe(10);
  expect([domain?.domain, found({ emailDomain: domain?.domain })]).toEqual(["harbour.example", 10]);
});

test("too many reports from one network are an alarm too", async () => {
  const { w, alarms } = await desk({ "network-10m": 1 });
  const { id } = await w.listed();
  const report = () =>
    reportProblem(w.app, {
      ...{ slug: LETTER.slug, id, network: NETWORK, robot: false },
      problem: { text: "They never signed.", email: null },
    });
  expect([(await report()).outcome, (await report()).outcome]).toEqual(["reported", "limited"]);
  expect(alarms()).toMatchObject([{ kind: "network", cause: "limit" }]);
});

test("an alarm is news for an hour, until somebody has seen it; who saw it first stays", async () => {
  const { w, owner } = await desk({ "network-10m": 1 });
  expect(alarmNews(w.app)).toEqual({ unseen: 0, isNews: false });
  await many(w, 2, () => ({}), NETWORK);
  expect(alarmNews(w.app)).toEqual({ unseen: 1, isNews: true });
  w.clock.advance(HOUR);
  expect(alarmNews(w.app)).toEqual({ unseen: 1, isNews: false });
  const [alarm] = reviewAlarms(w.app, owner);
  const id = alarm?.id ?? 0;
  const moderator = await w.moderator("moderator");
  await seeAlarm(w.app, moderator, id);
  await seeAlarm(w.app, owner, id);
  expect(reviewAlarms(w.app, owner)[0]).toMatchObject({ seenBy: moderator.email, seenAt: w.clock.now });
  expect(alarmNews(w.app)).toEqual({ unseen: 0, isNews: false });
  await expect(seeAlarm(w.app, await w.moderator("reader"), id)).rejects.toThrow("forbidden");
});

test("what was seen and goes on is not news again; what begins anew an hour later is", async () => {
  const { w, owner, alarms } = await desk({ "network-10m": 1 });
  await many(w, 2, () => ({}), NETWORK);
  await seeAlarm(w.app, owner, reviewAlarms(w.app, owner)[0]?.id ?? 0);
  w.clock.advance(5 * MINUTE);
  await many(w, 2, () => ({}), NETWORK);
  expect([alarms().length, alarmNews(w.app).unseen]).toEqual([1, 0]);
  w.clock.advance(2 * HOUR);
  await many(w, 2, () => ({}), NETWORK);
  expect([alarms().length, alarmNews(w.app).unseen]).toEqual([2, 1]);
});

test("an alarm is forgotten thirty days after its last time", async () => {
  const { w, owner } = await desk({ "network-10m": 1 });
  await many(w, 2, () => ({}), NETWORK);
  w.clock.advance(ALARM_DAYS * DAY);
  await purge(w.app);
  expect(reviewAlarms(w.app, owner)).toHaveLength(1);
  w.clock.advance(1);
  await purge(w.app);
  expect(reviewAlarms(w.app, owner)).toEqual([]);
});
