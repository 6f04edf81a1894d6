import { expect, test } from "vitest";
import { changeAddress } from "~/usecases/change-address.server";
import { closeLetter } from "~/usecases/close-letter.server";
import { confirmSignature } from "~/usecases/confirm-signature.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { codeIn, keyIn } from "../support/in-mail";
import { LETTER, MINUTE, type World, world } from "../support/world";

const NETWORK = "192.0.2.0/24";
const change = ({ app }: World, id: string, email: string, signedHere = [id]) =>
  changeAddress(app, { id, signedHere, email, network: NETWORK });

async function signed(form = {}) {
  const w = world();
  await w.letter();
  return { w, before: await w.signed({ email: "maeve@harbuor.example", ...form }) };
}

test("a mistyped address is put right: a new signature with a link and code of its own takes the place of the first", async () => {
  const { w, before } = await signed({ showRepresentative: "on", statement: undefined });
  const outcome = await change(w, before.id, "maeve@harbour.example");
  if (outcome.outcome !== "changed") throw new Error(outcome.outcome);
  const [mail, ...more] = await w.deliver();
  if (!mail) throw new Error("no mail");

  expect(more).toEqual([]);
  expect(mail.to).toBe("maeve@harbour.example");
  const { email, ...same } = before.submission;
  expect(w.app.db.signatures.find(outcome.id)).toMatchObject({
    ...same,
    ...{ email: "maeve@harbour.example", emailDomain: "harbour.example", status: "unconfirmed", signedAt: w.clock.now },
  });
  expect(w.status(before.id)).toBe("deleted");
  expect(w.happened(before.id)).toEqual(["signature.signed", "signature.replaced"]);
  expect(w.happened(outcome.id)).toEqual(["signature.signed"]);
  expect(viewSignature(w.app, before.id, { key: before.key, signedHere: [] })).toBe("gone");
  expect(keyIn(mail)).not.toBe(before.key);
  const confirmed = await confirmSignature(w.app, outcome.id, { signedHere: [outcome.id] }, codeIn(mail));
  expect(confirmed).toMatchObject({ outcome: "confirmed" });
});

test("of the first address nothing is kept, not even a mail on its way", async () => {
  const w = world();
  await w.letter();
  const { outcome } = await w.sign({ email: "stranger@other.example" });
  if (outcome.outcome !== "submitted") throw new Error(outcome.outcome);
  await change(w, outcome.id, "maeve@harbour.example");
  expect((await w.deliver()).map(({ to }) => to)).toEqual(["maeve@harbour.example"]);
  expect([w.rows("signatures"), w.rows("challenges"), w.rows("outbox")]).toEqual([1, 1, 1]);
});

test("the same address again is a mail again", async () => {
  const { w, before } = await signed();
  w.clock.advance(MINUTE);
  expect(await change(w, before.id, "maeve@harbuor.example")).toEqual({ outcome: "changed", id: before.id });
  const [mail] = await w.deliver();
  expect(mail && codeIn(mail)).toBe(before.code);
  expect(w.happened(before.id)).toEqual(["signature.signed"]);
});

test("to an address that has signed, the page is the same and the mail is about that", async () => {
  const w = world();
  await w.letter();
  const form = { organisation: "Harbour Trust", website: "https://harbour.example" };
  const there = await w.confirmed({ ...form, email: "maeve@harbour.example" });
  const before = await w.signed({ ...form, email: "maeve@harbuor.example" });
  w.clock.advance(MINUTE);
  expect((await change(w, before.id, "maeve@harbour.example")).outcome).toBe("changed");
  const [mail] = await w.deliver();
  expect(mail?.text).toContain(there.id);
  expect(w.outbox().at(-1)).toMatchObject({ kind: "already-signed" });
});

test("only in the browser that signed, only before it is confirmed, only while the letter is open", async () => {
  const { w, before } = await signed();
  const confirmed = await w.confirmed();
  const rows = w.everything();
  expect(await change(w, before.id, "x@harbour.example", [])).toEqual({ outcome: "not-found" });
  expect(await change(w, "0000000000000000", "x@harbour.example")).toEqual({ outcome: "not-found" });
  expect(await change(w, confirmed.id, "x@harbour.example")).toMatchObject({ outcome: "confirmed" });
  expect(w.everything()).toEqual(rows);
  await closeLetter(w.app, LETTER.slug);
  expect(await change(w, before.id, "x@harbour.example")).toEqual({ outcome: "closed" });
});

test("it counts as a signing of its network", async () => {
  const { w, before } = await signed();
  let { id } = before;
  for (let n = 0; n < 10; n += 1) {
    const outcome = await change(w, id, `m${n}@harbour.example`);
    if (outcome.outcome !== "changed") throw new Error(outcome.outcome);
    id = outcome.id;
  }
  expect(await change(w, id, "late@harbour.example")).toEqual({ outcome: "limited", wait: 10 * MINUTE });
  expect(w.status(id)).toBe("unconfirmed");
});
