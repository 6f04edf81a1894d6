import { expect, test } from "vitest";
import { askToSignIn } from "~/usecases/ask-to-sign-in.server";
import { addModerator, makeSignInLink, removeModerator } from "~/usecases/manage-moderators.server";
import { seatOf, signOut } from "~/usecases/session.server";
import { signIn } from "~/usecases/sign-in.server";
import { codeIn } from "../support/in-mail";
import { HOUR, MINUTE, SECOND, world } from "../support/world";

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

test("a session ends half an hour after its last request, and after half a day in any case", async () => {
  const { w, challengeId, key } = await asked();
  const token = tokenOf(await signIn(w.app, { challengeId, key, askedHere: true, code: "" }));
  const began = w.clock.now;
  while (w.clock.now < began + 12 * HOUR - 29 * MINUTE) {
    w.clock.advance(29 * MINUTE);
    expect(await seatOf(w.app, token)).toMatchObject({ moderator: { email: EMAIL } });
  }
  w.clock.now = began + 12 * HOUR;
  expect(await seatOf(w.app, token)).toBeUndefined();
});

test("a session that is not used for half an hour is over", async () => {
  const { w, challengeId, key } = await asked();
  const token = tokenOf(await signIn(w.app, { challengeId, key, askedHere: true, code: "" }));
  w.clock.advance(30 * MINUTE - 1);
  const rows = w.everything();
  w.clock.advance(1);
  expect(await seatOf(w.app, token)).toBeUndefined();
  expect(w.everything()).toEqual(rows);
  w.clock.advance(-30 * MINUTE + 59 * SECOND);
  expect(await seatOf(w.app, token)).toMatchObject({ moderator: { email: EMAIL } });
  expect(w.everything()).toEqual(rows);
});

test("signing out ends this session and no other", async () => {
  const w = world();
  await w.moderator("owner", EMAIL);
  const token = async () => {
    const url = (await makeSignInLink(w.app, EMAIL))?.url ?? "";
    const [, challengeId = "", key = ""] = /sign-in\/(\w+)\.([\w-]+)$/.exec(url) ?? [];
    return tokenOf(await signIn(w.app, { challengeId, key, askedHere: false, code: "" }));
  };
  const [one, other] = [await token(), await token()];
  await signOut(w.app, one);
  expect(await seatOf(w.app, one)).toBeUndefined();
  expect(await seatOf(w.app, other)).toMatchObject({ moderator: { email: EMAIL } });
  expect(await seatOf(w.app, "made-up")).toBeUndefined();
});

test("who is removed is out at once: session, mail in hand and printed link", async () => {
  const { w, challengeId, key, code } = await asked();
  await w.moderator("owner");
  const url = (await makeSignInLink(w.app, EMAIL))?.url ?? "";
  const [, printed = "", printedKey = ""] = /sign-in\/(\w+)\.([\w-]+)$/.exec(url) ?? [];
  const token = tokenOf(await signIn(w.app, { challengeId, key, askedHere: true, code }));
  w.clock.advance(MINUTE);
  await askToSignIn(w.app, EMAIL, NETWORK);

  expect(await removeModerator(w.app, EMAIL)).toEqual({ outcome: "removed" });
  expect(await seatOf(w.app, token)).toBeUndefined();
  expect(await w.deliver()).toEqual([]);
  expect((await signIn(w.app, { challengeId: printed, key: printedKey, askedHere: false, code: "" })).outcome).not.toBe(
    "signed-in",
  );
  w.clock.advance(MINUTE);
  expect((await askToSignIn(w.app, EMAIL, NETWORK)).outcome).toBe("asked");
  expect(await w.deliver()).toEqual([]);
});

test("the first who is added is the owner, the next are moderators; the last owner stays", async () => {
  const w = world();
  expect((await addModerator(w.app, "one@alliance.example")).moderator.role).toBe("owner");
  expect((await addModerator(w.app, "two@alliance.example")).moderator.role).toBe("moderator");
  expect((await addModerator(w.app, "Two+x@alliance.example")).outcome).toBe("already");
  const rows = w.everything();
  expect(await removeModerator(w.app, "one@alliance.example")).toEqual({ outcome: "last-owner" });
  expect(await removeModerator(w.app, "nobody@alliance.example")).toEqual({ outcome: "not-found" });
  expect(w.everything()).toEqual(rows);
  expect(await removeModerator(w.app, "two@alliance.example")).toEqual({ outcome: "removed" });
  expect(await removeModerator(w.app, "two@alliance.example")).toEqual({ outcome: "not-found" });
  const again = await addModerator(w.app, "two@alliance.example", "reader");
  expect(again).toMatchObject({ outcome: "added", moderator: { role: "reader", removedAt: null } });
  expect(w.happened()).toEqual(["moderator.added", "moderator.added", "moderator.removed", "moderator.added"]);
});
