import { expect, test } from "vitest";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { LETTER, MINUTE, world } from "../support/world";
import { visit } from "./visit";

async function signer() {
  const w = world();
  await w.letter();
  const signed = await w.listed({ email: "canary@harbour.example" });
  const path = `/signature/${signed.id}.${signed.key}/data`;
  return { w, ask: visit(w), signed, path };
}

test("the link alone shows nothing of what is kept; with the code the page does, stored by nobody", async () => {
  const { w, ask, signed, path } = await signer();
  const before = await ask.get(path);
  expect([before.status, before.data.sent]).toEqual([200, false]);
  expect(JSON.stringify(before.data)).not.toContain("canary");
  const code = await w.codeFor(signed, "data");
  expect((await ask.post(path, { code: "12" })).status).toBe(422);
  const { status, headers, data } = await ask.post(path, { code });
  expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  expect(JSON.stringify(data.told.everything)).toContain("canary@harbour.example");
  expect((await ask.post(path, { code })).status).toBe(422);
});

test("what it shows comes as a file by its button, which a link alone or a later day does not", async () => {
  const { w, ask, signed, path } = await signer();
  const code = await w.codeFor(signed, "data");
  const { token } = (await ask.post(path, { code })).data.told;
  const file = await ask.post(`${path}.json`, { token });
  expect(file.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="signature-\w{4}\.json"$/);
  expect(file.headers.get("Cache-Control")).toBe("no-store");
  expect(file.data.signature).toMatchObject([{ email: "canary@harbour.example" }]);
  expect((await ask.get(`${path}.json`)).location).toBe(path);
  for (const given of ["", `${token}x`]) {
    const refused = await ask.post(`${path}.json`, { token: given });
    expect([refused.status, refused.location]).toEqual([303, `${path}?notice=expired`]);
  }
  w.clock.advance(15 * MINUTE);
  expect((await ask.post(`${path}.json`, { token })).status).toBe(303);
});

test("an owner switches what a withdrawal leaves, and list, gone page and withdraw page follow", async () => {
  const { w, ask, signed } = await signer();
  const at = `/moderation/letters/${LETTER.slug}/withdrawals`;
  const atDesk = await ask.signedIn(await w.moderator("owner"));
  expect((await ask.get(at, atDesk)).data).toMatchObject({ tells: false, mayManage: true });
  const switched = await ask.post(at, { tells: "yes" }, atDesk);
  expect([switched.status, switched.location]).toEqual([303, `/moderation/letters/${LETTER.slug}`]);
  const own = `/signature/${signed.id}.${signed.key}/withdraw`;
  expect((await ask.get(own)).data.signature.withdrawal).toEqual({ told: true, keptFor: 180 });
  const code = await w.codeFor(signed, "withdraw");
  await withdrawSignature(w.app, { ...signed, code });
  const list = `/letters/${LETTER.slug}/signatories`;
  expect((await ask.get(list)).data.withdrawals).toEqual({ newest: [w.clock.now], count: 1 });
  const gone = await ask.get(`${list}/${signed.id}`);
  expect([gone.status, gone.data.withdrawnAt]).toEqual([410, w.clock.now]);
});

test("the privacy page names the periods of the settings", async () => {
  const { ask } = await signer();
  expect((await ask.get("/privacy")).data.periods).toMatchObject({ unconfirmed: 30, withdrawn: 180 });
});
