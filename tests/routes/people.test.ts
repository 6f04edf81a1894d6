import { expect, test } from "vitest";
import { addTotp, offerTotp } from "~/usecases/add-totp.server";
import { codeOf, linkOf } from "../e2e/support/mails";
import { seated, withApp } from "../support/seats";
import { MINUTE, world } from "../support/world";
import { visit } from "./visit";

const TOM = "tom@alliance.example";

/** An owner at the desk. */
async function owning() {
  const w = world();
  const ask = visit(w);
  const owner = await w.moderator("owner");
  return { w, ask, owner, as: await ask.signedIn(owner) };
}
const rolesAt = async ({ ask, as }: Pick<Awaited<ReturnType<typeof owning>>, "ask" | "as">) => {
  const { data } = await ask.get("/moderation/people", as);
  return data.people.map(({ email, role }: { email: string; role: string }) => `${email} ${role}`);
};

test("an owner invites a colleague, who signs in with the address and sets up a second factor", async () => {
  const { w, ask, as } = await owning();
  const answer = await ask.post("/moderation/people/invite", { email: TOM, role: "reader" }, as);
  expect([answer.status, answer.location]).toEqual([303, "/moderation/people"]);
  expect(await rolesAt({ ask, as })).toEqual(["owner@alliance.example owner", `${TOM} reader`]);
  const [invitation] = await w.deliver();
  expect(invitation).toMatchObject({ to: TOM, subject: "You are invited to the moderators’ desk" });
  expect(invitation?.text).toContain("https://letters.example/moderation/sign-in\n");

  const asked = await ask.post("/moderation/sign-in", { email: TOM });
  const [mail] = await w.deliver();
  const here = { cookies: asked.cookies[0]?.split(";")[0] ?? "" };
  const signedIn = await ask.post(linkOf(mail ?? {}), { code: codeOf(mail ?? {}) }, here);
  const tom = { cookies: signedIn.cookies[0]?.split(";")[0] ?? "" };
  expect((await ask.get("/moderation", tom)).location).toBe("/moderation/account/set-up");
  expect((await ask.get("/moderation/account/totp", tom)).data.secret).toMatch(/^[A-Z2-7]{32}$/);
});

test("an address that cannot be one is answered with what was typed", async () => {
  const { w, ask, as } = await owning();
  for (const [email, error] of [
    ["", "email.required"],
    ["tom@", "email.invalid"],
  ] as const) {
    const { status, data } = await ask.post("/moderation/people/invite", { email, role: "owner" }, as);
    expect([status, data.form]).toEqual([422, { values: { email, role: "owner" }, errors: { email: error } }]);
  }
  expect(w.rows("moderators")).toBe(1);
});

test("nobody is invited twice, nor mailed twice in a minute, nor where no mail is wanted", async () => {
  const { w, ask, as } = await owning();
  const invite = async (email: string) =>
    (await ask.post("/moderation/people/invite", { email, role: "reader" }, as)).data;
  await invite(TOM);
  expect((await invite(TOM)).problem).toBe("limited");
  w.clock.advance(MINUTE);
  expect((await invite("Tom+desk@alliance.example")).problem).toBe("already");
  const [, tom] = w.app.db.moderators.active();
  const again = () => ask.post(`/moderation/people/${tom?.id}/invite`, {}, as);
  expect((await again()).data.problem).toBe("limited");
  w.clock.advance(MINUTE);
  expect((await again()).location).toBe(`/moderation/people/${tom?.id}?done=invited`);
  const quiet = "quiet@alliance.example";
  await w.app.db.write(() => w.app.db.blockedAddresses.add(w.app.keys.addressHashes(quiet), quiet, w.clock.now));
  expect((await invite(quiet)).problem).toBe("blocked");
  expect((await w.deliver()).map(({ to }) => to)).toEqual([TOM, TOM]);
  expect(w.rows("moderators")).toBe(2);
});

test("an owner changes a role and takes somebody out, but never the last owner", async () => {
  const { w, ask, owner, as } = await owning();
  const tom = await w.moderator("moderator", TOM);
  const of = (id: number, act: string) => `/moderation/people/${id}/${act}`;
  const before = w.everything();
  expect((await ask.post(of(owner.id, "role"), { role: "reader" }, as)).status).toBe(409);
  expect((await ask.post(of(owner.id, "remove"), {}, as)).status).toBe(409);
  expect((await ask.post(of(tom.id, "role"), { role: "queen" }, as)).status).toBe(404);
  expect(w.everything()).toEqual(before);

  await ask.post(of(tom.id, "role"), { role: "owner" }, as);
  expect((await ask.post(of(owner.id, "role"), { role: "reader" }, as)).location).toBe("/moderation/people");
  expect(await rolesAt({ ask, as })).toEqual(["owner@alliance.example reader", `${TOM} owner`]);
  expect((await ask.post(of(tom.id, "remove"), {}, as)).status).toBe(403);

  const now = await ask.signedIn(tom);
  expect((await ask.post(of(owner.id, "remove"), {}, now)).location).toBe("/moderation/people");
  expect((await ask.get("/moderation", as)).location).toBe("/moderation/sign-in");
  expect((await ask.get(of(owner.id, ""), now)).status).toBe(404);
  expect(w.happened().filter((type) => type === "moderator.role-changed")).toHaveLength(2);
});

test("the page of a colleague says what they did; others see who is there, and no more", async () => {
  const { w, ask, as } = await owning();
  await w.letter();
  const { id } = await w.moderator();
  await w.listed();
  await w.listed();
  await w.declined();
  const { person } = (await ask.get(`/moderation/people/${id}`, as)).data;
  expect(person.did).toEqual([
    { type: "signature.approved", count: 2 },
    { type: "signature.declined", count: 1 },
  ]);
  const reader = await ask.signedIn(await w.moderator("reader"));
  expect(await rolesAt({ ask, as: reader })).toHaveLength(3);
  expect((await ask.get(`/moderation/people/${id}`, reader)).status).toBe(403);
  for (const nobody of ["99", "x", "1.5", "-1"])
    expect((await ask.get(`/moderation/people/${nobody}`, as)).status, nobody).toBe(404);
});

test("an account shows its own factors and sessions, with rough names of browsers", async () => {
  const { w, ask, owner } = await owning();
  const colleague = await w.moderator();
  await withApp(w, colleague);
  const { token } = await withApp(w, owner);
  await seated(w, owner);
  const { account } = (await ask.get("/moderation/account", ask.withToken(token))).data;
  expect(account.factors).toMatchObject([{ kind: "totp", browser: "Firefox on Linux" }]);
  expect(account.sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
  expect(account.sessions.every(({ browser }: { browser: string }) => /^(Firefox on Linux)?$/.test(browser))).toBe(
    true,
  );
  const told = JSON.stringify(account);
  expect(told).not.toContain(token);
});

test("a wrong code leaves the secret that the app may have already", async () => {
  const { ask, w, owner, as } = await owning();
  const { secret } = offerTotp(w.app, (await seated(w, owner)).seat);
  const { status, data } = await ask.post("/moderation/account/totp", { secret, code: "12" }, as);
  expect([status, data.secret, data.form.errors.code]).toEqual([422, secret, "code.format"]);
  expect(await addTotp(w.app, (await seated(w, owner)).seat, { secret, code: "" })).toMatchObject({ outcome: "code" });
});
