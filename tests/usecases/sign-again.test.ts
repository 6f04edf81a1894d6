import { expect, test } from "vitest";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { signLetter } from "~/usecases/sign-letter.server";
import { viewSubmission } from "~/usecases/view-signature.server";
import { HOUR, LETTER, MINUTE, world } from "../support/world";

test("200 people press the button at once: one signature, one event, one mail", async () => {
  const w = world();
  await w.letter();
  const submission = w.submission();
  const before = w.happened().length;
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      signLetter(w.app, {
        ...{ slug: LETTER.slug, submission, language: "en", locale: "en", robot: false },
        network: `10.0.${n}.0/24`,
      }),
    ),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(w.rows("signatures")).toBe(1);
  expect(w.happened().slice(before)).toEqual(["signature.signed"]);
  expect(await w.deliver()).toHaveLength(1);
});

test("the same submission a minute later sends the same code again", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const first = await w.signed(given);
  w.clock.advance(MINUTE);
  const again = await w.signed(given);
  expect([again.id, again.code, again.key]).toEqual([first.id, first.code, first.key]);
});

test.each([
  ["waiting", "already-signed"],
  ["listed", "already-signed"],
  ["disputed", "already-signed"],
  ["declined", "already-declined"],
] as const)(
  "an address whose signature is %s sees what everybody sees; its mail is about the one there is",
  async (status, kind) => {
    const w = world();
    await w.letter();
    const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
    const there =
      status === "listed"
        ? await w.listed(given)
        : status === "declined"
          ? await w.declined(given)
          : await w.confirmed(given);
    if (status === "disputed") w.sqlite.exec("update signatures set status = 'disputed', disputed_at = 1");
    w.clock.advance(MINUTE);

    const { outcome } = await w.sign({ ...given, email: "MAEVE+new@Harbour.example", country: "GB" });
    if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
    expect(outcome.id).not.toBe(there.id);
    expect(viewSubmission(w.app, [outcome.id], LETTER.slug)).toMatchObject({
      status: "unconfirmed",
      email: "MAEVE+new@harbour.example",
    });
    const [mail, ...more] = await w.deliver();
    expect(more).toEqual([]);
    expect(mail?.to).toBe("maeve@harbour.example");
    expect(mail?.text).toContain(`/signature/${there.id}.`);
    expect(mail?.text).not.toMatch(/^\d{6}$/m);
    expect(w.outbox().at(-1)).toEqual({ kind, status: "sent" });
  },
);

test.each([
  ["another case", "Maeve@HARBOUR.example"],
  ["a tag", "maeve+letters@harbour.example"],
  ["a tag of a tag", "maeve+a+b@harbour.example"],
])("an address is known with %s", async (_, email) => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", website: "https://harbour.example" };
  await w.confirmed({ ...given, email: "maeve@harbour.example" });
  w.clock.advance(MINUTE);
  await w.sign({ ...given, email });
  await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "already-signed", status: "sent" });
});

test.each([
  ["m.ae.ve@gmail.com", "maeve@googlemail.com"],
  ["zoë@harbour.example", "zoë@harbour.example".normalize("NFD")],
])("%s and %s are one address", async (one, other) => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", website: "https://harbour.example" };
  await w.confirmed({ ...given, email: one });
  w.clock.advance(MINUTE);
  await w.sign({ ...given, email: other });
  await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "already-signed", status: "sent" });
});

test("names that are spelt in two ways are one organisation; another address may sign for it", async () => {
  const w = world();
  await w.letter();
  const given = {
    organisation: "Łódź Kinderschutz-Bund e.V.",
    email: "a@harbour.example",
    website: "https://harbour.example",
  };
  await w.confirmed(given);
  w.clock.advance(MINUTE);
  await w.sign({ ...given, organisation: "LODZ  Kinderschutz Bund EV" });
  await w.deliver();
  expect(w.outbox().at(-1)).toMatchObject({ kind: "already-signed" });
  const colleague = await w.confirmed({ ...given, email: "b@harbour.example" });
  expect(w.status(colleague.id)).toBe("waiting");
});

test("after withdrawing, an organisation can sign anew", async () => {
  const w = world();
  await w.letter();
  const given = { organisation: "Harbour Trust", email: "maeve@harbour.example", website: "https://harbour.example" };
  const there = await w.confirmed(given);
  w.sqlite.exec("update signatures set status = 'withdrawn', withdrawn_at = 1");
  w.clock.advance(MINUTE);
  const again = await w.confirmed(given);
  expect(again.id).not.toBe(there.id);
  expect(w.status(again.id)).toBe("waiting");
});

test("an address has five open organisations; the sixth is told so by mail, and cannot be confirmed", async () => {
  const w = world();
  await w.letter();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push((await w.confirmed({ email: "agency@network.example" })).id);
    w.clock.advance(9 * HOUR);
  }
  const early = w.app.db.signatures.find(ids[0] ?? "");
  expect(early?.status).toBe("waiting");
  const { outcome } = await w.sign({ email: "agency@network.example" });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  const [mail] = await w.deliver();
  expect(w.outbox().at(-1)).toEqual({ kind: "five-open", status: "sent" });
  expect(mail?.text).not.toMatch(/^\d{6}$/m);
  const key = w.app.keys.linkKey(outcome.id, 1);
  const confirmed = await confirmSignature(w.app, outcome.id, { key, signedHere: [outcome.id] }, "");
  expect(confirmed).toEqual({ outcome: "too-many-organisations" });
  expect(w.status(outcome.id)).toBe("unconfirmed");
});
