import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "~/domain/limits";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { makeSignInLink } from "~/usecases/manage-moderators.server";
import { seatOf } from "~/usecases/session.server";
import { signIn, viewSignInLink } from "~/usecases/sign-in.server";
import { codeIn, wrong } from "../support/in-mail";
import { HOUR, MINUTE, type World, world } from "../support/world";

const EMAIL = "mod@alliance.example";
const NETWORK = "192.0.2.0/24";

/** A moderator asked for a mail, and has it. */
async function asked() {
  const w = world();
  const moderator = await w.moderator("moderator", EMAIL);
  const outcome = await askToSignIn(w.app, EMAIL, NETWORK);
  if (outcome.outcome !== "asked") throw new Error(outcome.outcome);
  const [mail] = await w.deliver();
  if (!mail) throw new Error("no mail");
  const key = /sign-in\/\w+\.([\w-]+)/.exec(mail.text)?.[1] ?? "";
  return { w, moderator, mail, challengeId: outcome.challengeId, key, code: codeIn(mail) };
}
const tokenOf = (outcome: Awaited<ReturnType<typeof signIn>>) => ("token" in outcome ? outcome.token : "");

test.each([
  { link: false, browser: false, code: false, outcome: { outcome: "not-found" } },
  { link: false, browser: false, code: true, outcome: { outcome: "not-found" } },
  { link: true, browser: false, code: false, outcome: { outcome: "code", problem: "missing" } },
  { link: false, browser: true, code: false, outcome: { outcome: "code", problem: "missing" } },
  { link: true, browser: true, code: false, outcome: { outcome: "signed-in" } },
  { link: true, browser: false, code: true, outcome: { outcome: "signed-in" } },
  { link: false, browser: true, code: true, outcome: { outcome: "signed-in" } },
])("with link $link, browser $browser, code $code: $outcome.outcome", async ({ link, browser, code, outcome }) => {
  const there = await asked();
  const { w, challengeId, moderator } = there;
  const result = await signIn(w.app, {
    challengeId,
    key: link ? there.key : undefined,
    askedHere: browser,
    code: code ? there.code : "",
  });
  expect(result).toMatchObject(outcome);
  const signedIn = outcome.outcome === "signed-in";
  expect((await seatOf(w.app, tokenOf(result)))?.moderator).toEqual(signedIn ? moderator : undefined);
  expect(w.happened().includes("moderator.signed-in")).toBe(signedIn);
});

test("opening the link signs nobody in, and says whether a code is needed", async () => {
  const { w, challengeId, key } = await asked();
  const rows = w.everything();
  expect(viewSignInLink(w.app, challengeId, key, false)).toEqual({ needsCode: true });
  expect(viewSignInLink(w.app, challengeId, key, true)).toEqual({ needsCode: false });
  expect(viewSignInLink(w.app, challengeId, "x", true)).toBeUndefined();
  expect(viewSignInLink(w.app, "0000000000000000", key, true)).toBeUndefined();
  expect(w.everything()).toEqual(rows);
});

test("a mail signs in once, within a quarter of an hour", async () => {
  const { w, challengeId, key, code } = await asked();
  const proof = { challengeId, key, askedHere: true, code };
  w.clock.advance(15 * MINUTE);
  expect(viewSignInLink(w.app, challengeId, key, true)).toBeUndefined();
  expect(await signIn(w.app, proof)).toEqual({ outcome: "code", problem: "expired" });
  expect(await signIn(w.app, { ...proof, askedHere: false })).toEqual({ outcome: "code", problem: "expired" });
  w.clock.advance(-1);
  expect(await signIn(w.app, proof)).toMatchObject({ outcome: "signed-in" });
  expect(await signIn(w.app, proof)).toEqual({ outcome: "code", problem: "expired" });
});

/** What somebody is told who asks with an address and types codes, as often as they like, at once and later. */
async function probing(w: World, email: string, code: (challengeId: string) => string) {
  const told: string[] = [];
  const type = async (challengeId: string, typed: string) => {
    const result = await signIn(w.app, { challengeId, askedHere: true, code: typed });
    told.push("problem" in result ? result.problem : result.outcome);
  };
  for (let n = 0; n < 5; n += 1) {
    const outcome = await askToSignIn(w.app, email, `10.0.${n}.0/24`);
    if (outcome.outcome !== "asked") throw new Error(outcome.outcome);
    await w.deliver();
    const { challengeId } = outcome;
    for (const typed of ["", "1234", code(challengeId)]) await type(challengeId, typed);
    w.clock.advance((n % 2) * 14 * MINUTE);
    for (let times = 0; times < 6; times += 1) await type(challengeId, code(challengeId));
    w.clock.advance(2 * MINUTE);
    await type(challengeId, code(challengeId));
  }
  return told;
}

test("nobody learns from the page whether an address is a moderator's", async () => {
  const w = world();
  const { id } = await w.moderator("moderator", EMAIL);
  const known = await probing(w, EMAIL, (challengeId) => wrong(w.app.keys.code(challengeId, "sign-in", String(id))));
  for (const stranger of ["a@other.example", "b@other.example", "c@other.example"]) {
    expect(await probing(w, stranger, () => "123456")).toEqual(known);
  }
  expect(new Set(known)).toEqual(new Set(["missing", "malformed", "wrong", "spent"]));
  expect(new Set(w.sent.map(({ to }) => to))).toEqual(new Set([EMAIL]));
});

test("nor by trying a code when its time is over", async () => {
  const w = world();
  await w.moderator("moderator", EMAIL);
  const told: unknown[] = [];
  for (const email of [EMAIL, "nobody@other.example"]) {
    const outcome = await askToSignIn(w.app, email, NETWORK);
    if (outcome.outcome !== "asked") throw new Error(outcome.outcome);
    await w.deliver();
    w.clock.advance(15 * MINUTE);
    told.push(await signIn(w.app, { challengeId: outcome.challengeId, askedHere: true, code: "123456" }));
  }
  expect(told).toEqual(Array(2).fill({ outcome: "code", problem: "expired" }));
});

test("a code that was never mailed cannot be guessed: asking beyond the mails' limit gives none", async () => {
  const { w, moderator } = await asked();
  for (let times = 1; times < 10; times += 1) await askToSignIn(w.app, EMAIL, NETWORK);
  expect(await w.deliver()).toHaveLength(9);
  const outcome = await askToSignIn(w.app, EMAIL, NETWORK);
  if (outcome.outcome !== "asked") throw new Error(outcome.outcome);
  expect(await w.deliver()).toEqual([]);
  const code = w.app.keys.code(outcome.challengeId, "sign-in", String(moderator.id));
  const result = await signIn(w.app, { challengeId: outcome.challengeId, askedHere: true, code });
  expect(result).toEqual({ outcome: "code", problem: "spent" });
});

test("after five wrong codes not even the right one helps; the link in the browser that asked is spent with it", async () => {
  const { w, challengeId, key, code } = await asked();
  const proof = { challengeId, askedHere: true, code: wrong(code) };
  for (let n = 0; n < 5; n += 1) await signIn(w.app, proof);
  expect(await signIn(w.app, { ...proof, code })).toEqual({ outcome: "code", problem: "spent" });
  expect(await signIn(w.app, { ...proof, key })).toEqual({ outcome: "code", problem: "expired" });
});

test("another's link, and a signature's code, sign nobody in", async () => {
  const { w, challengeId } = await asked();
  await w.letter();
  const signature = await w.signed();
  const challenge = w.app.db.challenges.newest(signature.id, "confirm")?.id ?? "";
  const key = w.app.keys.linkKey(challenge, 1);
  expect(await signIn(w.app, { challengeId, key: signature.key, askedHere: false, code: signature.code })).toEqual({
    outcome: "not-found",
  });
  const result = await signIn(w.app, { challengeId: challenge, key, askedHere: true, code: signature.code });
  expect(result.outcome).not.toBe("signed-in");
  expect(w.status(signature.id)).toBe("unconfirmed");
});

test("one network asks twenty times an hour", async () => {
  const w = world();
  for (let n = 0; n < DEFAULT_LIMITS["sign-in-1h"]; n += 1) await askToSignIn(w.app, `a${n}@b.example`, NETWORK);
  expect(await askToSignIn(w.app, EMAIL, NETWORK)).toEqual({ outcome: "limited", wait: HOUR });
  expect((await askToSignIn(w.app, EMAIL, "10.0.0.0/24")).outcome).toBe("asked");
});

test("a moderator's address is known however it is spelt, and the mail goes to the one that was added", async () => {
  const w = world();
  await w.moderator("moderator", EMAIL);
  await askToSignIn(w.app, "MOD+desk@Alliance.example", NETWORK);
  expect((await w.deliver()).map(({ to }) => to)).toEqual([EMAIL]);
});

test("a printed link signs in by itself, once, within half an hour", async () => {
  const w = world();
  const moderator = await w.moderator("owner", EMAIL);
  const link = await makeSignInLink(w.app, EMAIL);
  const [, challengeId = "", key = ""] = /sign-in\/(\w+)\.([\w-]+)$/.exec(link?.url ?? "") ?? [];
  const proof = { challengeId, key, askedHere: false, code: "" };
  expect(viewSignInLink(w.app, challengeId, key, false)).toEqual({ needsCode: false });
  expect(await signIn(w.app, { ...proof, key: "x" })).toEqual({ outcome: "not-found" });
  w.clock.advance(30 * MINUTE);
  expect(await signIn(w.app, proof)).toEqual({ outcome: "code", problem: "expired" });
  w.clock.advance(-1);
  const signedIn = await signIn(w.app, proof);
  expect(await seatOf(w.app, tokenOf(signedIn))).toMatchObject({ moderator, lacks: null });
  expect(await signIn(w.app, proof)).toEqual({ outcome: "code", problem: "expired" });
  expect(w.rows("outbox")).toBe(0);
  expect(await makeSignInLink(w.app, "nobody@alliance.example")).toBeUndefined();
});
