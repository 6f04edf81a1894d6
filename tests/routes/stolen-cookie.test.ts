import { expect, test } from "vitest";
import type { Moderator } from "~/domain/moderator";
import { endOtherSessions, endSessionsOf } from "~/usecases/end-session.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { changeRole, removeColleague } from "~/usecases/manage-people.server";
import { removeFactor } from "~/usecases/remove-factor.server";
import { viewAccount } from "~/usecases/view-account.server";
import { seated, withApp } from "../support/seats";
import { HOUR, MINUTE, type World, world } from "../support/world";
import { visit } from "./visit";

type There = { w: World; ask: ReturnType<typeof visit>; ann: Moderator; owner: Moderator; mine: { cookies: string } };

/** What its owner, a colleague or time does after somebody copied a cookie; then where the copy leads. */
const TABLE: [what: string, happens: (there: There) => Promise<unknown>, to: string | null][] = [
  ["nothing happened", async () => {}, null],
  ["its owner signed out", ({ ask, mine }) => ask.post("/moderation/sign-out", {}, mine), "/moderation/sign-in"],
  [
    "its owner ended that session from another browser",
    async ({ w, ask, ann }) => {
      const { seat } = await seated(w, ann);
      const other = viewAccount(w.app, seat).sessions.find(({ isThis }) => !isThis);
      const elsewhere = await ask.signedIn(ann);
      await ask.post(`/moderation/account/sessions/${other?.id}/end`, {}, elsewhere);
    },
    "/moderation/sign-in",
  ],
  [
    "its owner ended all sessions but another one",
    async ({ w, ann }) => endOtherSessions(w.app, (await seated(w, ann)).seat),
    "/moderation/sign-in",
  ],
  ["an owner ended her sessions", ({ w, ann, owner }) => endSessionsOf(w.app, owner, ann.id), "/moderation/sign-in"],
  ["the operator removed her", ({ w, ann }) => removeModerator(w.app, ann.email), "/moderation/sign-in"],
  [
    "an owner removed her, and let her in again",
    async ({ w, ann, owner }) => {
      await removeColleague(w.app, owner, ann.id);
      await w.moderator("moderator", ann.email);
    },
    "/moderation/sign-in",
  ],
  [
    "she removed a second factor",
    async ({ w, ann }) => {
      const { seat } = await withApp(w, ann);
      await removeFactor(w.app, seat, viewAccount(w.app, seat).factors[0]?.id ?? "");
    },
    "/moderation/sign-in",
  ],
  ["half an hour passed without a request", async ({ w }) => w.clock.advance(30 * MINUTE), "/moderation/sign-in"],
  [
    "half a day passed, with a request each quarter of an hour",
    async ({ w, ask, mine }) => {
      for (let quarter = 0; quarter < 48; quarter += 1) {
        expect((await ask.get("/moderation/people", mine)).status).toBe(200);
        w.clock.advance((12 * HOUR) / 48);
      }
    },
    "/moderation/sign-in",
  ],
];

test.each(TABLE)("a copied cookie, after %s", async (_, happens, to) => {
  const w = world();
  const ask = visit(w);
  const [owner, ann] = [await w.moderator("owner"), await w.moderator("moderator", "ann@alliance.example")];
  const mine = await ask.signedIn(ann);
  const copy = { ...mine };
  await happens({ w, ask, ann, owner, mine });
  for (const path of ["/moderation", "/moderation/people", "/moderation/account"]) {
    expect((await ask.get(path, copy)).location, path).toBe(to);
  }
});

test("a copied cookie decides nothing once its owner is a reader", async () => {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const [owner, ann] = [await w.moderator("owner"), await w.moderator("moderator", "ann@alliance.example")];
  const copy = await ask.signedIn(ann);
  const { id } = await w.confirmed();
  await changeRole(w.app, owner, ann.id, "reader");
  const act = `/moderation/signatures/${id}/approve`;
  expect((await ask.post(act, { revision: w.revision(id) }, copy)).status).toBe(403);
  expect(w.status(id)).toBe("waiting");
});

test("a cookie copied before a factor was added is worth nothing, and one by mail alone asks for it", async () => {
  const w = world();
  const ask = visit(w);
  const ann = await w.moderator();
  const byMail = await ask.signedIn(ann, "mail");
  expect((await ask.get("/moderation", byMail)).location).toBe("/moderation/account/set-up");
  await withApp(w, ann);
  expect((await ask.get("/moderation", byMail)).location).toBe("/moderation/sign-in/factor");
  for (const page of ["set-up", "totp", "passkey", "recovery"])
    expect((await ask.get(`/moderation/account/${page}`, byMail)).location).toBe("/moderation/sign-in/factor");
});

test("a cookie that was changed, or signed for another purpose, is nobody's", async () => {
  const w = world();
  const ask = visit(w);
  const { cookies } = await ask.signedIn(await w.moderator());
  const { cookies: asked } = ask.askedHere(cookies.replace(/^[^=]+=|~.*$/g, ""));
  for (const forged of [
    cookies.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    asked.replace("signing-in", "session"),
  ])
    expect((await ask.get("/moderation", { cookies: forged })).location).toBe("/moderation/sign-in");
});
