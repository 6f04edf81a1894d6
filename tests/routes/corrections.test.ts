import { expect, test } from "vitest";
import { DAY, SECOND, type Signed, world } from "../support/world";
import { visit } from "./visit";

const page = ({ id, key }: Signed) => `/signature/${id}.${key}`;
const of = (id: string, act: string) => `/moderation/signatures/${id}/${act}`;

const formOf = ({ submission: { organisation, website, country, sector } }: Signed) => ({
  ...{ organisation, website, country, sector },
});

async function site() {
  const w = world();
  await w.letter();
  const ask = visit(w);
  const moderator = await w.moderator();
  /** Signed in anew: days go by. */
  const nina = () => ask.signedIn(moderator);
  /** From the private page, with a fresh code. */
  async function corrects(signature: Signed, changes: Record<string, string>) {
    w.clock.advance(DAY);
    const code = await w.codeFor(signature, "correct");
    return ask.post(`${page(signature)}/correct`, { ...formOf(signature), ...changes, code });
  }
  return { w, ask, nina, corrects };
}

test("each outcome leads to the private page, which says what came of it", async () => {
  const { w, ask, corrects } = await site();
  const signature = await w.listed();
  const to = (notice: string) => `${page(signature)}?notice=${notice}`;
  expect((await corrects(signature, { country: "FR" })).location).toBe(to("proposed"));
  expect((await corrects(signature, { country: "FR", authority: "members" })).location).toBe(to("both"));
  expect((await corrects(signature, {})).location).toBe(to("takenBack"));
  expect((await corrects(signature, {})).location).toBe(to("unchanged"));
  expect((await corrects(signature, { name: "Paul Byrne" })).location).toBe(to("changed"));
  expect((await ask.get(to("changed"))).data.done).toBe("changed");
});

test("the form comes back with its problems, and nothing was changed", async () => {
  const { w, ask } = await site();
  const signature = await w.listed();
  const path = `${page(signature)}/correct`;
  const code = await w.codeFor(signature, "correct");
  const form = { ...formOf(signature), organisation: " ", statement: "elsewhere.example/we", code };
  const answer = await ask.post(path, form);
  expect([answer.status, answer.data.form.errors, answer.data.form.values.statement]).toEqual([
    422,
    { organisation: "organisation.required", statement: "statement.elsewhere" },
    "elsewhere.example/we",
  ]);
  const mistyped = await ask.post(path, { ...formOf(signature), country: "FR", code: "12" });
  expect([mistyped.status, mistyped.data.form.errors]).toEqual([422, { code: "code.format" }]);
  expect(w.happened(signature.id).at(-1)).toBe("signature.approved");
});

test("the form's page gives away nothing of the representative, and shows what waits", async () => {
  const { w, ask, corrects } = await site();
  const signature = await w.listed({ showRepresentative: "on" });
  await corrects(signature, { showRepresentative: "yes", country: "FR", name: "Paul Byrne" });
  for (const path of [page(signature), `${page(signature)}/correct`]) {
    const { data } = await ask.get(path);
    expect(data.signature.correction).toMatchObject({ wanted: { country: "FR" }, own: true });
    expect(JSON.stringify(data)).not.toMatch(/Paul Byrne|Maeve Lynch|Director/);
  }
});

test("the list's JSON says what it said until a moderator accepts", async () => {
  const { w, ask, nina, corrects } = await site();
  const signature = await w.listed();
  await corrects(signature, { organisation: "Meadow Trust" });
  const names = async () =>
    (await ask.get("/letters/safer-online/signatories.json")).data.signatories.map(
      ({ organisation }: { organisation: string }) => organisation,
    );
  expect(await names()).toEqual([signature.submission.organisation]);
  const done = await ask.post(of(signature.id, "accept"), { revision: w.revision(signature.id) }, await nina());
  expect(done.status).toBe(303);
  expect(await names()).toEqual(["Meadow Trust"]);
});

test("from the queue of corrections each decision leads on to its next, with a way back", async () => {
  const { w, ask, nina, corrects } = await site();
  const [first, second] = [await w.listed(), await w.listed()];
  for (const signature of [first, second]) await corrects(signature, { country: "FR" });
  const queue = "status=corrections";
  expect((await ask.get(`/moderation?${queue}`, await nina())).data.desk.counts.corrections).toBe(2);

  const accepted = await ask.post(of(second.id, "accept"), { revision: w.revision(second.id), queue }, await nina());
  expect(accepted.location).toBe(`/moderation/signatures/${first.id}?${queue}&done=accepted&about=${second.id}`);
  const { toast } = (await ask.get(accepted.location ?? "", await nina())).data;
  expect(toast).toMatchObject({ done: "accepted", id: second.id, mailIn: 30, revision: w.revision(second.id) });

  const back = await ask.post(of(second.id, "reopen"), { revision: toast.revision, queue }, await nina());
  expect(back.location).toBe(`/moderation/signatures/${second.id}?${queue}&done=reopened&about=${second.id}`);
  expect((await ask.get(back.location ?? "", await nina())).data.toast).toMatchObject({
    done: "reopened",
    mailIn: null,
  });
  // The first toast says nothing any more: it no longer holds.
  expect((await ask.get(accepted.location ?? "", await nina())).data.toast).toBeNull();

  const note = "The website says otherwise.";
  const refused = await ask.post(
    of(second.id, "refuse"),
    { revision: w.revision(second.id), queue, note },
    await nina(),
  );
  expect(refused.location).toBe(`/moderation/signatures/${first.id}?${queue}&done=refused&about=${second.id}`);
  expect((await ask.get(refused.location ?? "", await nina())).data.toast).toMatchObject({
    done: "refused",
    mailIn: 30,
  });
  expect((await ask.get(accepted.location ?? "", await nina())).data.toast).toBeNull();
  w.clock.advance(30 * SECOND);
  expect((await w.deliver()).map(({ text }) => text.includes(note))).toEqual([true]);
});

test("decisions are refused in words: too long a reason, an older revision, a name that is taken, what changed since", async () => {
  const { w, ask, nina, corrects } = await site();
  const email = "maeve@harbour.example";
  const signature = await w.listed({ email });
  const { id } = signature;
  await corrects(signature, { organisation: "Meadow Trust" });
  const send = async (act: string, fields = {}, revision = w.revision(id)) =>
    ask.post(of(id, act), { revision, ...fields }, await nina());
  const long = await send("refuse", { note: "x".repeat(1_001) });
  expect([long.status, long.data.form.errors]).toEqual([422, { note: "note.too-long" }]);
  for (const act of ["accept", "refuse", "reopen"]) {
    const late = await send(act, {}, w.revision(id) - 1);
    expect([late.status, late.data.overtaken.by], act).toEqual([409, "signer"]);
  }
  w.clock.advance(DAY);
  const twin = await w.confirmed({ organisation: "Meadow Trust", email });
  const taken = await send("accept");
  expect([taken.status, taken.data]).toEqual([409, { refused: "twin" }]);
  await ask.post(
    of(twin.id, "decline"),
    { revision: w.revision(twin.id), reason: "other", withoutMail: "yes" },
    await nina(),
  );
  await send("accept");
  await send("name", { organisation: "The Meadow Trust" });
  const since = await send("reopen");
  expect([since.status, since.data.refused]).toEqual([409, "changed-since"]);
});
