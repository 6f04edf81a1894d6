import { expect, test } from "vitest";
import { partyOf } from "~/domain/passkey";
import { addPasskey, offerPasskey } from "~/usecases/add-passkey.server";
import { removeModerator } from "~/usecases/manage-moderators.server";
import { removeFactor } from "~/usecases/remove-factor.server";
import { askForPasskey, signInWithPasskey } from "~/usecases/sign-in-with-passkey.server";
import { authenticator } from "../support/authenticator";
import { seated, seatFor, withPasskey } from "../support/seats";
import { HOUR, MINUTE, type World, world } from "../support/world";

const EMAIL = "ann@alliance.example";

/** A moderator with a passkey. */
async function keeper(counter = 0) {
  const w = world();
  await w.moderator("owner");
  const moderator = await w.moderator("moderator", EMAIL);
  return { w, moderator, ...(await withPasskey(w, moderator, counter)) };
}

const asked = (w: World) => {
  const options = askForPasskey(w.app);
  if (!options) throw new Error("no passkeys here");
  return options;
};
const shown = (w: World, answer: string) =>
  signInWithPasskey(w.app, { answer, network: "192.0.2.0/24", browser: "Firefox on Linux" });
const REFUSED = { outcome: "refused" };

test("a passkey signs in by itself", async () => {
  const { w, moderator, device } = await keeper();
  const result = await shown(w, device.get(asked(w)));
  if (result.outcome !== "signed-in") throw new Error(result.outcome);
  expect(await seatFor(w, result.token)).toMatchObject({ moderator, lacks: null, session: { way: "factor" } });
});

test("asking for one writes nothing, and its answer is taken once", async () => {
  const { w, device } = await keeper();
  const before = w.everything();
  const answer = device.get(asked(w));
  expect(w.everything()).toEqual(before);
  expect(await shown(w, answer)).toMatchObject({ outcome: "signed-in" });
  expect(await shown(w, answer)).toEqual(REFUSED);
});

test("an answer is taken for five minutes", async () => {
  const { w, device } = await keeper();
  const answer = device.get(asked(w));
  w.clock.advance(5 * MINUTE);
  expect(await shown(w, answer)).toEqual(REFUSED);
  w.clock.advance(-1);
  expect(await shown(w, answer)).toMatchObject({ outcome: "signed-in" });
});

test.each([
  ["without what unlocks the device", { verified: false }],
  ["for another site", { origin: "https://letters.example.evil.example" }],
  ["for another site's passkeys", { rpId: "evil.example" }],
])("an answer %s is refused", async (_, how) => {
  const { w, device } = await keeper();
  expect(await shown(w, device.get(asked(w), how))).toEqual(REFUSED);
  const { seat } = await seated(w, await w.moderator("owner"));
  const options = offerPasskey(w.app, seat) ?? { challenge: "" };
  expect(await addPasskey(w.app, seat, authenticator(w.app.settings.baseUrl).create(options, how))).toEqual(REFUSED);
});

test("what we did not ask, or asked for another purpose or of another person, is refused", async () => {
  const { w, device, seat } = await keeper();
  const challenge = Buffer.from(`${w.clock.now}.made-up~signature`).toString("base64url");
  expect(await shown(w, device.get({ challenge }))).toEqual(REFUSED);
  const toAdd = offerPasskey(w.app, seat) ?? { challenge: "" };
  expect(await shown(w, device.get(toAdd))).toEqual(REFUSED);
  const { seat: other } = await seated(w, await w.moderator("owner"));
  const fresh = authenticator(w.app.settings.baseUrl);
  expect(await addPasskey(w.app, other, fresh.create(toAdd))).toEqual(REFUSED);
  expect(await addPasskey(w.app, other, fresh.create(asked(w)))).toEqual(REFUSED);
});

test.each(["", "{", "null", '{"id":"x"}', "x".repeat(5_000)])(
  "what is no passkey's answer is refused: %j",
  async (text) => {
    const { w, seat } = await keeper();
    expect(await shown(w, text)).toEqual(REFUSED);
    expect(await addPasskey(w.app, seat, text)).toEqual(REFUSED);
  },
);

test("another device with the same passkey's name is refused", async () => {
  const { w, device } = await keeper();
  const forged = JSON.parse(authenticator(w.app.settings.baseUrl).get(asked(w)));
  expect(await shown(w, JSON.stringify({ ...forged, id: device.id, rawId: device.id }))).toEqual(REFUSED);
});

test("a passkey that counts its uses and counts back was copied: it is refused", async () => {
  const { w, device } = await keeper(7);
  expect(await shown(w, device.get(asked(w), { counter: 7 }))).toEqual(REFUSED);
  expect(await shown(w, device.get(asked(w), { counter: 9 }))).toMatchObject({ outcome: "signed-in" });
  expect(await shown(w, device.get(asked(w), { counter: 8 }))).toEqual(REFUSED);
});

test("a passkey belongs to one moderator", async () => {
  const { w, device } = await keeper();
  const { seat } = await seated(w, await w.moderator("owner"));
  expect(await addPasskey(w.app, seat, device.create(offerPasskey(w.app, seat) ?? { challenge: "" }))).toEqual(REFUSED);
});

test("a removed passkey signs nobody in, nor does that of a removed moderator", async () => {
  const { w, device, seat } = await keeper();
  const answer = device.get(asked(w));
  const second = authenticator(w.app.settings.baseUrl);
  await addPasskey(w.app, seat, second.create(offerPasskey(w.app, seat) ?? { challenge: "" }));
  const { seat: now } = await seated(w, seat.moderator);
  await removeFactor(w.app, now, device.id);
  expect(await shown(w, answer)).toEqual(REFUSED);
  await removeModerator(w.app, EMAIL);
  expect(await shown(w, second.get(asked(w)))).toEqual(REFUSED);
  await w.moderator("moderator", EMAIL);
  expect(await shown(w, second.get(asked(w)))).toEqual(REFUSED);
});

test("one network tries twenty times an hour", async () => {
  const { w, device } = await keeper();
  for (let times = 0; times < 20; times += 1) await shown(w, "");
  expect(await shown(w, device.get(asked(w)))).toEqual({ outcome: "limited", wait: HOUR });
});

test("passkeys need a site with a name", () => {
  expect(partyOf("https://letters.example")).toEqual({ id: "letters.example", origin: "https://letters.example" });
  expect(partyOf("http://localhost:3000")).toEqual({ id: "localhost", origin: "http://localhost:3000" });
  for (const url of ["http://127.0.0.1:3000", "http://[::1]:3000"]) expect(partyOf(url)).toBeNull();
});
