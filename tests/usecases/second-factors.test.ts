import { expect, test } from "vitest";
import { totpCode } from "~/domain/totp.server";
import { addTotp, offerTotp } from "~/usecases/add-totp.server";
import { endOtherSessions } from "~/usecases/end-session.server";
import { makeRecoveryCodes } from "~/usecases/make-recovery-codes.server";
import { removeFactor } from "~/usecases/remove-factor.server";
import { seatOf } from "~/usecases/session.server";
import { showFactor } from "~/usecases/show-factor.server";
import { viewAccount } from "~/usecases/view-account.server";
import { wrong } from "../support/in-mail";
import { seated, seatFor, withApp, withPasskey } from "../support/seats";
import { DAY, MINUTE, SECOND, world } from "../support/world";

/** A moderator with an app and recovery codes, half signed in: the mail was right. */
async function half() {
  const w = world();
  const moderator = await w.moderator();
  const { secret, seat: own } = await withApp(w, moderator);
  const codes = await makeRecoveryCodes(w.app, own);
  w.clock.advance(MINUTE);
  const { seat, token } = await seated(w, moderator, "mail");
  const show = async (code: string) => {
    const result = await showFactor(w.app, seat, code);
    return result.outcome === "code" ? result.problem : result.outcome;
  };
  const codeAt = (shift = 0) => totpCode(secret, w.clock.now + shift);
  return { w, moderator, own, seat, token, codes, secret, show, codeAt };
}

test("whoever signs in by mail must set up a second factor, unless it is a demonstration", async () => {
  const w = world();
  const { token } = await seated(w, await w.moderator(), "mail");
  expect((await seatFor(w, token)).lacks).toBe("set-up");
  w.app.settings.demonstration = true;
  expect((await seatFor(w, token)).lacks).toBeNull();
});

test("the operator's link asks for no second factor, whether there is one or not", async () => {
  const w = world();
  const moderator = await w.moderator();
  expect((await seated(w, moderator)).seat.lacks).toBeNull();
  await withApp(w, moderator);
  expect((await seated(w, moderator)).seat.lacks).toBeNull();
  expect((await seated(w, moderator, "mail")).seat.lacks).toBe("factor");
});

test("the right code signs in, and the half session is no more", async () => {
  const { w, moderator, seat, token, codeAt } = await half();
  const result = await showFactor(w.app, seat, codeAt());
  if (result.outcome !== "signed-in") throw new Error(result.outcome);
  expect(await seatFor(w, result.token)).toMatchObject({ moderator, lacks: null, session: { way: "factor" } });
  expect(await seatOf(w.app, token)).toBeUndefined();
  expect(w.happened().at(-1)).toBe("moderator.signed-in");
});

test("an app's code is taken once: neither it nor an older one comes again", async () => {
  const { show, codeAt } = await half();
  const [before, now, next] = [codeAt(-30 * SECOND), codeAt(), codeAt(30 * SECOND)];
  expect(await show(now)).toBe("signed-in");
  expect(await show(now)).toBe("used");
  expect(await show(before)).toBe("used");
  expect(await show(next)).toBe("signed-in");
});

test("the code with which the app was added signs nobody in", async () => {
  const w = world();
  const moderator = await w.moderator();
  const { secret } = await withApp(w, moderator);
  const { seat } = await seated(w, moderator, "mail");
  const result = await showFactor(w.app, seat, totpCode(secret, w.clock.now));
  expect(result).toEqual({ outcome: "code", problem: "used" });
});

test.each([
  [-60, "wrong"],
  [-30, "signed-in"],
  [0, "signed-in"],
  [30, "signed-in"],
  [60, "wrong"],
])("a phone's clock may be half a minute off: at %i seconds it is %s", async (seconds, outcome) => {
  const { w, show, codeAt } = await half();
  w.clock.advance(MINUTE);
  expect(await show(codeAt(seconds * SECOND))).toBe(outcome);
});

test("a recovery code is taken once, however it is typed", async () => {
  const { w, own, show, codes } = await half();
  const [first = "", second = ""] = codes;
  expect(await show(` ${first.toUpperCase().replaceAll("-", " ")} `)).toBe("signed-in");
  expect(await show(first)).toBe("wrong");
  expect(await show(second)).toBe("signed-in");
  expect(viewAccount(w.app, own).codesLeft).toBe(8);
  expect(w.happened().filter((type) => type === "moderator.recovery-used")).toHaveLength(2);
});

test("new recovery codes make the old ones worthless, and another's are nobody else's", async () => {
  const { w, own, show, codes } = await half();
  const colleague = await withApp(w, await w.moderator("owner"));
  const [theirs = ""] = await makeRecoveryCodes(w.app, colleague.seat);
  const [fresh = ""] = await makeRecoveryCodes(w.app, own);
  expect(await show(codes[0] ?? "")).toBe("wrong");
  expect(await show(theirs)).toBe("wrong");
  expect(await show(fresh)).toBe("signed-in");
});

test("ten wrong codes a day, then not even the right one; nothing typed is not counted", async () => {
  const { w, show, codeAt, codes } = await half();
  for (let times = 0; times < 10; times += 1) {
    expect(await show("")).toBe("missing");
    expect(await show(times % 2 ? wrong(codeAt()) : "aaaa-bbbb-cccc")).toBe("wrong");
  }
  expect(await show(codeAt())).toBe("locked");
  expect(await show(codes[0] ?? "")).toBe("locked");
  w.clock.advance(DAY);
  expect(await show(codeAt())).toBe("signed-in");
});

test("who has shown the mail alone adds, removes and renews nothing", async () => {
  const { w, seat, secret } = await half();
  const before = w.everything();
  const forbidden = expect.objectContaining({ kind: "forbidden" });
  const code = totpCode(secret, w.clock.now);
  await expect(addTotp(w.app, seat, { secret, code })).rejects.toEqual(forbidden);
  await expect(makeRecoveryCodes(w.app, seat)).rejects.toEqual(forbidden);
  const [factor] = viewAccount(w.app, seat).factors;
  await expect(removeFactor(w.app, seat, factor?.id ?? "")).rejects.toEqual(forbidden);
  expect(w.everything()).toEqual(before);
});

test("an app is added when it shows the right code, and there is one at a time", async () => {
  const w = world();
  const { seat } = await seated(w, await w.moderator());
  const { secret, uri } = offerTotp(w.app, seat);
  expect(uri).toMatch(/^otpauth:\/\/totp\/letters\.example:moderator%40alliance\.example\?/);
  const code = totpCode(secret, w.clock.now);
  for (const [typed, problem] of [
    ["", "missing"],
    ["12", "malformed"],
    [wrong(code), "wrong"],
  ] as const) {
    expect(await addTotp(w.app, seat, { secret, code: typed })).toEqual({ outcome: "code", problem });
  }
  expect(await addTotp(w.app, seat, { secret: "GUESSED", code })).toEqual({ outcome: "code", problem: "wrong" });
  const added = await addTotp(w.app, seat, { secret, code });
  expect(added).toMatchObject({ outcome: "added", isFirst: true });
  const again = await seatFor(w, "token" in added ? added.token : "");
  expect(await addTotp(w.app, again, { secret, code })).toEqual({ outcome: "already" });
});

test("with the last factor the recovery codes go, and a session by it counts as one by mail", async () => {
  const { w, moderator, own } = await half();
  const passkey = await withPasskey(w, moderator);
  const app = viewAccount(w.app, own).factors.find(({ kind }) => kind === "totp");
  const first = await removeFactor(w.app, passkey.seat, app?.id ?? "");
  const seat = await seatFor(w, first.token);
  expect([seat.lacks, viewAccount(w.app, seat).codesLeft]).toEqual([null, 10]);
  const last = await removeFactor(w.app, seat, passkey.device.id);
  expect((await seatFor(w, last.token)).lacks).toBe("set-up");
  expect(w.rows("credentials")).toBe(0);
});

test("a colleague's factor is not found", async () => {
  const { w, own } = await half();
  const { device } = await withPasskey(w, await w.moderator("owner"));
  await expect(removeFactor(w.app, own, device.id)).rejects.toEqual(expect.objectContaining({ kind: "not-found" }));
});

test("a session that was ended meanwhile adds nothing, and none lives longer for what it adds", async () => {
  const w = world();
  const { seat } = await seated(w, await w.moderator());
  const { secret } = offerTotp(w.app, seat);
  w.clock.advance(20 * MINUTE);
  const code = totpCode(secret, w.clock.now);
  const { seat: other } = await seated(w, seat.moderator);
  await endOtherSessions(w.app, other);
  await expect(addTotp(w.app, seat, { secret, code })).rejects.toEqual(expect.objectContaining({ kind: "forbidden" }));
  w.clock.advance(MINUTE);
  const moved = await addTotp(w.app, other, { secret, code: totpCode(secret, w.clock.now) });
  const { session } = await seatFor(w, "token" in moved ? moved.token : "");
  expect([session.createdAt, session.seenAt]).toEqual([other.session.createdAt, w.clock.now]);
});

test("whose factors change is told by mail, each time", async () => {
  const { w, own, show, codes } = await half();
  await w.deliver();
  await show(codes[0] ?? "");
  const [app] = viewAccount(w.app, own).factors;
  await removeFactor(w.app, own, app?.id ?? "");
  const told = (await w.deliver()).map(({ to, subject }) => `${to}: ${subject}`);
  expect(told).toEqual(Array(2).fill("moderator@alliance.example: Your way to sign in has changed"));
});

test("nothing of a secret stands in the file, the log or an event", async () => {
  const { w, secret, codes } = await half();
  const everything = JSON.stringify([w.everything(), w.logged], (_, value) =>
    value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
  );
  for (const kept of [secret, ...codes]) expect(everything).not.toContain(kept);
});
