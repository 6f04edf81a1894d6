import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "~/domain/event";
import type { Everything, Part } from "~/domain/everything";
import { NOTICE } from "~/domain/notice";
import { everythingJson } from "~/http/everything-json";
import { dictionary, LOCALES } from "~/i18n";
import { answerQuestion } from "~/usecases/answer-question.server";
import { askSigner } from "~/usecases/ask-signer.server";
import { hideSignature } from "~/usecases/hide-signature.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { SIGNER_MAILS } from "~/usecases/shared/signer-mails";
import { tellEverything, tellEverythingAgain } from "~/usecases/tell-everything.server";
import { writeNote } from "~/usecases/write-note.server";
import { wrong } from "../support/in-mail";
import { plansOf } from "../support/plans";
import { DAY, LETTER, MINUTE, type Signed, type World, world } from "../support/world";

const PERSON = { name: "Maeve Lynch", role: "Director of Policy", email: "maeve@harbour.example" };

/** A signature to which everything has happened. */
async function lived() {
  const w = world();
  await w.letter();
  const moderator = await w.moderator();
  const signed = await w.confirmed({ ...PERSON, website: "https://harbour.example" });
  await writeNote(w.app, moderator, signed.id, "Called the office.");
  await askSigner(w.app, { ...(await w.decider(signed.id)), text: "Who decided?" });
  await w.deliver();
  w.clock.advance(DAY);
  const code = await w.codeFor(signed, "answer");
  const question = w.app.db.questions.open(signed.id)?.id ?? "";
  await answerQuestion(w.app, { ...signed, code }, { question, text: "The board." });
  await w.approve(signed.id);
  w.clock.advance(MINUTE);
  await w.deliver();
  const problem = { text: "They are called something else.", email: "reader@reader.example" };
  await reportProblem(w.app, { slug: LETTER.slug, id: signed.id, problem, network: "", robot: false });
  await hideSignature(w.app, { ...(await w.decider(signed.id)), note: "Looking." });
  return { w, signed };
}

async function told({ w, signed }: { w: World; signed: Signed }) {
  const code = await w.codeFor(signed, "data");
  const outcome = await tellEverything(w.app, { ...signed, code });
  if (outcome.outcome !== "told") throw new Error(outcome.outcome);
  return { code, ...outcome };
}
const part = (everything: Everything, name: Part) => everything.find((one) => one.part === name)?.facts;

test("with a fresh code a signer is told all that is stored, in clear", async () => {
  const { w, signed } = await lived();
  const { everything } = await told({ w, signed });
  expect(part(everything, "signature")).toMatchObject([
    { ...PERSON, organisation: signed.submission.organisation, status: "listed", notice: NOTICE, version: 1 },
  ]);
  expect(part(everything, "moderation")).toMatchObject([{ hiddenNote: "Looking.", vouched: false }]);
  expect(part(everything, "questions")).toMatchObject([{ text: "Who decided?", answer: "The board." }]);
  expect(part(everything, "notes")).toMatchObject([{ text: "Called the office." }]);
  expect(part(everything, "reports")).toEqual([{ at: expect.any(Number), settledAt: null }]);
  expect(part(everything, "mails")?.map(({ kind, state }) => [kind, state])).toEqual([
    ...[
      ["confirm", "sent"],
      ["question", "sent"],
      ["code", "sent"],
      ["listed", "sent"],
      ["code", "sent"],
    ],
  ]);
  expect(part(everything, "codes")?.map(({ purpose }) => purpose)).toEqual(["answer", "confirm", "data"]);
  expect(part(everything, "events")?.map(({ event }) => event)).toEqual(w.happened(signed.id));
  expect(part(everything, "kept")).toMatchObject([{ network: true, blocked: false, emailDomain: "harbour.example" }]);
});

test("who wrote about it is not told: neither the reader nor the moderator", async () => {
  const all = await lived();
  const { everything } = await told(all);
  expect(JSON.stringify(everything)).not.toMatch(/reader@|something else|moderator:|moderator@/);
});

test("what goes when follows the settings and where the signature stands", async () => {
  const w = world();
  await w.letter();
  const app = { ...w.app, settings: { ...w.app.settings, periods: { ...w.app.settings.periods, declined: 90 } } };
  const declined = await w.declined();
  const at = w.app.db.signatures.find(declined.id)?.decidedAt ?? 0;
  const code = await w.codeFor(declined, "data");
  const outcome = await tellEverything(app, { ...declined, code });
  const goes = outcome.outcome === "told" ? part(outcome.everything, "until") : [];
  expect(goes?.[0]).toEqual({ what: "all", goesAt: at + 90 * DAY });
  const listed = await w.listed();
  expect(part((await told({ w, signed: listed })).everything, "until")?.[0]).toEqual({
    what: "contact",
    goesAfter: 180,
  });
});

test("a code shows it once; a wrong one, another's link and no code show nothing", async () => {
  const { w, signed } = await lived();
  const other = await w.listed();
  const { code } = await told({ w, signed });
  expect(await tellEverything(w.app, { ...signed, code })).toMatchObject({ outcome: "code" });
  const fresh = await w.codeFor(signed, "data");
  for (const keyholder of [
    { ...signed, code: wrong(fresh) },
    { ...signed, code: "" },
    { ...signed, key: other.key, code: fresh },
  ])
    expect((await tellEverything(w.app, keyholder)).outcome).not.toBe("told");
});

test("the download works for fifteen minutes, for this signature and its link only", async () => {
  const { w, signed } = await lived();
  const other = await w.listed();
  const { token } = await told({ w, signed });
  const again = tellEverythingAgain(w.app, signed, token);
  expect(JSON.parse(everythingJson({ ...(again ?? raise()), controller: "A", contact: "b" }))).toMatchObject({
    at: new Date(w.clock.now).toISOString(),
    signature: [{ email: PERSON.email, signedAt: expect.stringMatching(/Z$/) }],
  });
  for (const [keyholder, given] of [
    [{ ...signed, key: other.key }, token],
    [other, token],
    [signed, `${token}x`],
    [signed, w.app.keys.sign("__Host-signing", `${signed.id}.${w.clock.now + MINUTE}`)],
    [signed, ""],
  ] as const)
    expect(tellEverythingAgain(w.app, keyholder, given)).toBeUndefined();
  w.clock.advance(15 * MINUTE);
  expect(tellEverythingAgain(w.app, signed, token)).toBeUndefined();
});
const raise = () => {
  throw new Error("nothing was told");
};

/** Tables that say something of a signature, and what of it a signer is told. */
const TOLD = ["challenges", "corrections", "hand_overs", "notes", "outbox", "questions", "reports"];
/** Those that hold nothing which is not told from elsewhere, and why. */
const QUIET = {
  bulk_items: "that a moderator decided it among others: the decision itself is an event",
  look_alikes: "which other names are like it: told as whether there are any",
  name_keys: "parts of its public name",
};

test("every table that is about a signature is told of, or has a reason not to be", () => {
  const { sqlite } = world();
  const tables = sqlite
    .prepare<[], string>(
      `select t.name from pragma_table_list t join pragma_table_info(t.name) c
        where t.schema = 'main' and c.name = 'signature_id' order by t.name`,
    )
    .pluck()
    .all();
  expect(tables).toEqual([...TOLD, ...Object.keys(QUIET)].sort());
});

/** Columns of a signature that stand for others, or for nothing that says something of anybody. */
const DERIVED = [
  ...["seq", "id", "letter_id", "revision", "organisation_key", "address_hash", "fingerprint", "salt", "key_version"],
  ...["listing", "decided_by", "reason_code", "merged_into", "erased_at"],
];

test("every column of a signature is told of, or stands for another that is", async () => {
  const { w, signed } = await lived();
  const { everything } = await told({ w, signed });
  const facts = new Set(everything.flatMap(({ facts }) => facts.flatMap((row) => Object.keys(row))));
  const columns = w.sqlite.prepare<[], string>("select name from pragma_table_info('signatures')").pluck().all();
  const nameOf = (column: string) =>
    column.replace(/_sealed$/, "").replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const known = new Set([...facts, "networkHash"]);
  expect(columns.filter((column) => !DERIVED.includes(column) && !known.has(nameOf(column)))).toEqual([]);
});

describe.each(LOCALES)("in %s", (locale) => {
  const { events, mails } = dictionary(locale).everything;

  test("there are words for everything that can happen to a signature, and for every mail to its signer", () => {
    const happens = EVENT_TYPES.filter(
      (type) => /^(signature|mail|report|note)\./.test(type) && !/\.(disowned|replaced|purged)$/.test(type),
    );
    expect(Object.keys(events).sort()).toEqual(happens.sort());
    expect(Object.keys(mails).sort()).toEqual(Object.keys(SIGNER_MAILS).sort());
  });
});

test("what is gathered is found by the signature", async () => {
  const plans = await plansOf(world(), (db) => [
    db.everything.mails("s"),
    db.everything.codes("s"),
    db.everything.reports("s"),
  ]);
  for (const plan of plans) expect(plan).toMatch(/^SEARCH \w+ USING INDEX \w+_of_signature \(signature_id=\?\)$/);
});
