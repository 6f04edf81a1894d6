import { expect, test } from "vitest";
import { viewOf } from "~/domain/queue";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { listSignatories } from "~/usecases/list-signatories.server";
import { reviewQueue } from "~/usecases/review-queue.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { DAY, HOUR, LETTER, MINUTE, type Signed, type World, world } from "../support/world";

const EMAIL = "maeve@harbour.example";

/** Confirms with what somebody has of the three. */
function confirm(
  { app }: World,
  { id, key, code }: Signed,
  has: { link?: boolean; browser?: boolean; code?: boolean },
) {
  return confirmSignature(
    app,
    id,
    { key: has.link ? key : undefined, signedHere: has.browser ? [id] : [] },
    has.code ? code : "",
  );
}

async function signed() {
  const w = world();
  await w.letter();
  return { w, signature: await w.signed() };
}

test.each([
  { link: false, browser: false, code: false, outcome: { outcome: "not-found" } },
  { link: false, browser: false, code: true, outcome: { outcome: "not-found" } },
  { link: true, browser: false, code: false, outcome: { outcome: "code", problem: "missing" } },
  { link: false, browser: true, code: false, outcome: { outcome: "code", problem: "missing" } },
  { link: true, browser: true, code: false, outcome: { outcome: "confirmed" } },
  { link: true, browser: false, code: true, outcome: { outcome: "confirmed" } },
  { link: false, browser: true, code: true, outcome: { outcome: "confirmed" } },
  { link: true, browser: true, code: true, outcome: { outcome: "confirmed" } },
])("with link $link, browser $browser, code $code: $outcome.outcome", async ({ outcome, ...has }) => {
  const { w, signature } = await signed();
  const rows = w.everything();
  expect(await confirm(w, signature, has)).toMatchObject(outcome);
  if (outcome.outcome === "confirmed") expect(w.status(signature.id)).toBe("waiting");
  else expect(w.everything()).toEqual(rows);
});

test("a confirmed signature waits: one event, its moment, and no mail", async () => {
  const { w, signature } = await signed();
  const mails = w.outbox();
  w.clock.advance(MINUTE);
  await confirm(w, signature, { link: true, browser: true });
  expect(w.app.db.signatures.find(signature.id)).toMatchObject({
    status: "waiting",
    confirmedAt: w.clock.now,
    revision: 2,
  });
  expect(w.happened(signature.id)).toEqual(["signature.signed", "signature.confirmed"]);
  expect(w.outbox()).toEqual(mails);
  expect(reviewQueue(w.app, await w.moderator(), viewOf("waiting")).items.map(({ id }) => id)).toEqual([signature.id]);
  const everybody = { search: "", country: null, sector: null, sort: "name", after: null, limit: 10 } as const;
  expect(listSignatories(w.app, LETTER.slug, everybody).signatories).toEqual([]);
});

test("opening the link any number of times changes nothing", async () => {
  const { w, signature } = await signed();
  const rows = w.everything();
  for (let n = 0; n < 3; n += 1) {
    for (const signedHere of [[], signature.signedHere]) {
      expect(viewSignature(w.app, signature.id, { key: signature.key, signedHere })).toMatchObject({
        status: "unconfirmed",
      });
    }
  }
  expect(w.everything()).toEqual(rows);
});

test("the link in the browser that signed confirms although its code is over", async () => {
  const { w, signature } = await signed();
  w.clock.advance(10 * DAY);
  expect(await confirm(w, signature, { link: true, browser: true })).toMatchObject({ outcome: "confirmed" });
});

test("confirming again says how it stands and changes nothing", async () => {
  const { w, signature } = await signed();
  await confirm(w, signature, { link: true, browser: true });
  const rows = w.everything();
  for (const has of [{ link: true }, { browser: true }, { link: true, browser: true, code: true }]) {
    expect(await confirm(w, signature, has)).toEqual({ outcome: "already", status: "waiting" });
  }
  expect(await confirm(w, signature, { code: true })).toEqual({ outcome: "not-found" });
  expect(w.everything()).toEqual(rows);
});

test("another signature's link, browser or code is worth nothing", async () => {
  const { w, signature } = await signed();
  const other = await w.signed();
  const attempts = [
    confirmSignature(w.app, signature.id, { key: other.key, signedHere: [other.id] }, other.code),
    confirmSignature(w.app, signature.id, { key: signature.key, signedHere: [other.id] }, other.code),
    confirmSignature(w.app, "0000000000000000", { key: other.key, signedHere: [other.id] }, other.code),
  ];
  expect(await Promise.all(attempts)).toEqual([
    { outcome: "not-found" },
    { outcome: "code", problem: "wrong" },
    { outcome: "not-found" },
  ]);
  expect(w.status(signature.id)).toBe("unconfirmed");
});

test("confirming forgets what else the address submitted for this organisation, and nothing else", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const first = await w.signed({ ...given, role: "Intern" });
  w.clock.advance(MINUTE);
  const second = await w.signed(given);
  w.clock.advance(MINUTE);
  const otherOrganisation = await w.signed({ email: given.email });
  const otherAddress = await w.signed({ ...given, email: "paul@harbour.example" });

  await confirm(w, second, { link: true, browser: true });
  expect([first, second, otherOrganisation, otherAddress].map(({ id }) => w.status(id))).toEqual([
    ...["deleted", "waiting", "unconfirmed", "unconfirmed"],
  ]);
  expect(w.happened(first.id)).toEqual(["signature.signed", "signature.replaced"]);
  expect(viewSignature(w.app, first.id, { key: first.key, signedHere: [] })).toBe("gone");
});

test("a closed letter takes confirmations for 72 hours", async () => {
  const { w, signature } = await signed();
  const late = await w.signed();
  await closeLetter(w.app, LETTER.slug);
  w.clock.advance(72 * HOUR - 1);
  expect(await confirm(w, signature, { link: true, browser: true })).toMatchObject({ outcome: "confirmed" });
  w.clock.advance(1);
  const rows = w.everything();
  expect(await confirm(w, late, { link: true, browser: true })).toEqual({ outcome: "closed" });
  expect(w.everything()).toEqual(rows);
});

test.each([
  ["has signed already", async (w: World, form: object) => void (await w.confirmed({ ...form, country: "GB" }))],
  ["has had its mails", async (w: World, form: object) => void (await w.signed({ ...form, country: "GB" }))],
  [
    "never wants to be written to",
    async ({ app }: World) => app.db.write(() => app.db.blockedAddresses.add(app.keys.addressHashes(EMAIL), EMAIL, 1)),
  ],
])(
  "where the address %s, no code was mailed, and not even the right one confirms: it is wrong like any other",
  async (_, prepare) => {
    const w = world();
    await w.letter();
    const form = { organisation: "Harbour Trust", email: EMAIL, website: "https://harbour.example" };
    await prepare(w, form);
    const { outcome } = await w.sign(form);
    if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
    const { id } = outcome;
    const code = w.app.keys.code(w.app.db.challenges.newest(id, "confirm")?.id ?? "", "confirm", id);
    const told: unknown[] = [];
    for (let n = 0; n < 6; n += 1) told.push(await confirmSignature(w.app, id, { signedHere: [id] }, code));
    const problem = (what: string) => ({ outcome: "code", problem: what });
    expect(told).toEqual([...Array(5).fill(problem("wrong")), problem("spent")]);
    expect(w.status(id)).toBe("unconfirmed");
  },
);
