import { expect, test } from "vitest";
import { makeSignInLink } from "~/usecases/manage-moderators.server";
import { codeOf, linkOf } from "../e2e/support/mails";
import { MINUTE, world } from "../support/world";
import { visit } from "./visit";

const SIGN_IN = "/moderation/sign-in";
const cookieOf = ({ cookies }: { cookies: string[] }) => ({ cookies: cookies[0]?.split(";")[0] ?? "" });

/** A moderator who has asked for a mail. */
async function asked() {
  const w = world();
  const { email } = await w.moderator();
  const ask = visit(w);
  const answer = await ask.post(SIGN_IN, { email });
  const [mail] = await w.deliver();
  if (!mail) throw new Error("no mail");
  return { w, ask, email, answer, here: cookieOf(answer), code: codeOf(mail), link: linkOf(mail) };
}

test("asking leads to a page for the code, in a browser that is remembered", async () => {
  const { answer } = await asked();
  expect([answer.status, answer.location]).toEqual([303, `${SIGN_IN}/sent`]);
  expect(answer.cookies).toEqual([
    expect.stringMatching(/^__Host-signing-in=.+; Path=\/; .*Secure; HttpOnly; SameSite=Lax$/),
  ]);
});

test("the link signs in the browser that asked, the code as well, and each starts one session", async () => {
  for (const way of ["link", "code"]) {
    const { w, ask, here, link, code } = await asked();
    const answer = way === "link" ? await ask.post(link, {}, here) : await ask.post(`${SIGN_IN}/sent`, { code }, here);
    expect([answer.status, answer.location], way).toEqual([303, "/moderation"]);
    expect(answer.cookies).toEqual([
      expect.stringMatching(/^__Host-session=.+; Max-Age=43200; Secure; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^__Host-signing-in=; .*Max-Age=0/),
    ]);
    expect((await ask.get("/moderation", cookieOf(answer))).location).toBe("/moderation/account/set-up");
    expect(w.rows("sessions")).toBe(1);
  }
});

test("elsewhere the link alone signs nobody in", async () => {
  const { w, ask, link, code } = await asked();
  expect((await ask.get(link)).data.view).toEqual({ needsCode: true });
  const answer = await ask.post(link);
  expect([answer.status, answer.data.form.errors.code, w.rows("sessions")]).toEqual([422, "code.required", 0]);
  expect((await ask.post(link, { code })).location).toBe("/moderation");
});

test("the code alone signs nobody in", async () => {
  const { w, ask, code } = await asked();
  expect((await ask.post(`${SIGN_IN}/sent`, { code })).location).toBe(SIGN_IN);
  expect(w.rows("sessions")).toBe(0);
});

test("fifteen minutes later the mail is over", async () => {
  const { w, ask, here, link, code } = await asked();
  w.clock.advance(16 * MINUTE);
  expect((await ask.get(link, here)).data.view).toBeNull();
  expect((await ask.post(link, {}, here)).status).toBe(422);
  expect((await ask.post(`${SIGN_IN}/sent`, { code }, here)).data.form.errors.code).toBe("code.expired");
  expect(w.rows("sessions")).toBe(0);
});

test("the operator's link works once, by itself", async () => {
  const w = world();
  const { email } = await w.moderator();
  const ask = visit(w);
  const path = new URL((await makeSignInLink(w.app, email))?.url ?? "").pathname;
  expect((await ask.get(path)).data.view).toEqual({ needsCode: false });
  expect((await ask.post(path)).location).toBe("/moderation");
  expect((await ask.get(path)).data.view).toBeNull();
  expect((await ask.post(path)).status).toBe(422);
  expect((await ask.post(`${path}x`)).data).toBeNull();
  expect(w.rows("sessions")).toBe(1);
});

test("an address that cannot be one is refused, and a network that asks too often waits", async () => {
  const { ask, email } = await asked();
  for (const [typed, error] of [
    ["", "email.required"],
    ["nina@", "email.invalid"],
  ]) {
    const answer = await ask.post(SIGN_IN, { email: typed ?? "" });
    expect([answer.status, answer.data.form.errors.email]).toEqual([422, error]);
  }
  for (let n = 1; n < 20; n++) await ask.post(SIGN_IN, { email });
  const limited = await ask.post(SIGN_IN, { email });
  expect([limited.status, limited.headers.get("Retry-After"), limited.data.limited]).toEqual([429, "3600", true]);
});

test("signing out ends the session and takes its cookie away", async () => {
  const w = world();
  const ask = visit(w);
  const nina = await ask.signedIn(await w.moderator());
  const answer = await ask.post("/moderation/sign-out", {}, nina);
  expect([answer.status, answer.location]).toEqual([303, SIGN_IN]);
  expect(answer.cookies).toEqual([expect.stringMatching(/^__Host-session=; .*Max-Age=0/)]);
  expect((await ask.get("/moderation", nina)).location).toBe(SIGN_IN);
  expect(w.rows("sessions")).toBe(0);
});
