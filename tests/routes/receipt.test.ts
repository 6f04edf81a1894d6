import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { verifyLog } from "~/usecases/verify-log.server";
import { withdrawSignature } from "~/usecases/withdraw-signature.server";
import { readPdf } from "../support/pdf";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const receipt = ({ id, key }: { id: string; key: string }, format = "json", prefix = "") =>
  `${prefix}/signature/${id}.${key}/receipt.${format}`;
const CANARIES = { name: "Canary Maevelynch", role: "Canary Directrix", email: "canarybox@harbour.example" };

test("a listed signature's receipt says who signed what, when, and where that is in the chain", async () => {
  const w = world();
  await w.letter();
  const signed = await w.listed({ organisation: "Harbour Trust", website: "harbour.example" });
  const { status, headers, data } = await visit(w).get(receipt(signed));
  expect(status).toBe(200);
  expect(headers.get("Content-Disposition")).toMatch(/^inline; filename="safer-online-receipt-[0-9A-Z]{4}\.json"$/);
  const url = "https://letters.example/letters/safer-online";
  expect(data).toMatchObject({
    ...{ organisation: "Harbour Trust", signedOrganisation: null, country: "IE", sector: "ngo" },
    ...{ status: "listed", shown: true, page: `${url}/signatories/${signed.id}` },
    letter: {
      slug: LETTER.slug,
      title: LETTER.title,
      from: LETTER.from,
      to: LETTER.to,
      url,
      version: 1,
      language: "en",
    },
  });
  expect(data.since).toBe(data.listedAt);
  expect(createHash("sha256").update(data.letter.text).digest("hex")).toBe(data.letter.sha256);

  const told = data.events.map(({ index, type, hash }: { index: number; type: string; hash: string }) => [
    index,
    type,
    hash,
  ]);
  const chain = w.app.db.events.ofSubject(signed.id).map(({ seq, type, hash }) => [seq, type, hash.toString("hex")]);
  expect(told).toEqual(chain);
  expect(told.map(([, type]: [number, string]) => type)).toEqual([
    ...["signature.signed", "signature.confirmed", "signature.approved"],
  ]);
  expect(verifyLog(w.app)).toMatchObject({ outcome: "sound" });
});

test("its PDF is in the language of the page, for whoever has the link", async () => {
  const w = world();
  await w.letter();
  const signed = await w.confirmed({ organisation: "Phare" }, { locale: "fr" });
  const ask = visit(w);
  for (const [prefix, language, said] of [
    ["", "fr", "En cours d’examen"],
    ["/de", "de", "Bei der Moderation"],
  ] as const) {
    const { headers, bytes } = await ask.get(receipt(signed, "pdf", prefix));
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Content-Disposition")).toMatch(/^inline; filename="safer-online-receipt-[0-9A-Z]{4}\.pdf"$/);
    const { info, text } = await readPdf(bytes);
    expect([info.get("Language"), text.includes(said)]).toEqual([language, true]);
  }
  for (const format of ["json", "pdf"])
    expect((await ask.get(`/signature/${signed.id}.AbCdEfGhIjKlMnOpQrStUv/receipt.${format}`)).status).toBe(404);
  expect((await ask.get(receipt(signed, "json", "/xx"))).status).toBe(404);
});

test("nobody is named in it", async () => {
  const w = world();
  await w.letter();
  const signed = await w.listed({ ...CANARIES, website: "https://harbour.example", showRepresentative: "on" });
  const { data } = await visit(w).get(receipt(signed));
  expect(JSON.stringify(data)).not.toMatch(/canary/i);
  expect(JSON.stringify(data)).not.toContain(signed.key);
});

test("before it is confirmed there is none, and the way is to the private page", async () => {
  const w = world();
  await w.letter();
  const signed = await w.signed({}, { locale: "fr" });
  for (const [prefix, format] of [
    ["", "json"],
    ["/de", "pdf"],
  ] as const) {
    const { status, location } = await visit(w).get(receipt(signed, format, prefix));
    expect([status, location]).toEqual([303, `${prefix}/signature/${signed.id}.${signed.key}`]);
  }
  expect(w.status(signed.id)).toBe("unconfirmed");
});

test("one that was withdrawn says when; one that was erased or deleted is gone", async () => {
  const w = world();
  await w.letter();
  const signed = await w.listed();
  const code = await w.codeFor(signed, "withdraw");
  await withdrawSignature(w.app, { id: signed.id, key: signed.key, code });
  const ask = visit(w);
  const { data } = await ask.get(receipt(signed));
  expect(data).toMatchObject({ status: "withdrawn", shown: false, page: null, listedAt: null });
  expect([data.withdrawnAt, data.since]).toEqual(Array(2).fill(new Date(w.clock.now).toISOString()));
  expect(data.events.at(-1).type).toBe("signature.withdrawn");

  w.sqlite.exec(`update signatures set salt = null, erased_at = ${w.clock.now}`);
  for (const format of ["json", "pdf"]) expect((await ask.get(receipt(signed, format))).status).toBe(410);
  const never = await w.signed();
  w.app.db.signatures.delete(never.id);
  expect((await ask.get(receipt(never))).status).toBe(410);
});

test("the text in it is the one that was signed, whatever the letter says today", async () => {
  const w = world();
  await w.letter();
  const signed = await w.confirmed();
  await w.letter({ body: "We ask more." }, { newVersion: true });
  const { data } = await visit(w).get(receipt(signed));
  expect(data.letter).toMatchObject({ version: 1, text: `# ${LETTER.title}\n\n${LETTER.body}\n` });
});

test("while names are paused, or this one is hidden, it does not say that it is shown", async () => {
  const w = world();
  await w.letter();
  const signed = await w.listed();
  w.sqlite.exec(`update letters set paused_at = ${w.clock.now}, paused_reason = '{"en":"We look into it."}'`);
  expect((await visit(w).get(receipt(signed))).data).toMatchObject({ status: "listed", shown: false, page: null });
});
