import { expect, test } from "vitest";
import { eraseAddress, lookForAddress } from "~/usecases/erase-address.server";
import { rekey } from "~/usecases/rekey.server";
import { reportProblem } from "~/usecases/report-problem.server";
import { verifyLog } from "~/usecases/verify-log.server";
import { DAY, LETTER, MINUTE, type World, world } from "../support/world";

const EMAIL = "maeve@harbour.example";
const NETWORK = "192.0.2.0/24";
const report = (w: World, id: string, email: string) =>
  reportProblem(w.app, {
    slug: LETTER.slug,
    id,
    problem: { text: "Not them.", email },
    network: NETWORK,
    robot: false,
  });

/** Somebody wants another address to look after a signature. */
async function handOver(
  w: World,
  id: string,
  email: string,
  { from, confirmed }: { from: string; confirmed: boolean },
) {
  const row = `handover-${email.length}`.padEnd(16, "0").slice(0, 16);
  const seal = (text: string, column: string) => w.app.keys.seal(text, { table: "hand_overs", column, row });
  await w.app.db.write(() => {
    w.sqlite
      .prepare(
        `insert into hand_overs (id, signature_id, email_sealed, address_hash, from_sealed, begun_at, confirmed_at)
          values (?, ?, ?, ?, ?, 1, ?)`,
      )
      .run(row, id, seal(email, "email"), w.app.keys.addressHashes(email)[0], seal(from, "from"), confirmed ? 2 : null);
    w.app.db.proposals.keep(id);
  });
}

test("all signatures of an address are erased, however it was spelt, on every letter; nobody else's", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another" });
  const email = "maeve@gmail.com";
  const mine = [await w.listed({ email })];
  for (const slug of ["another", LETTER.slug]) {
    w.clock.advance(MINUTE);
    mine.push(await w.signed({ email: "Ma.Eve+letter@googlemail.com" }, { slug }));
  }
  const other = await w.listed();
  expect(lookForAddress(w.app, "MAEVE@gmail.com")).toMatchObject({
    letters: [
      { slug: LETTER.slug, signatures: 2 },
      { slug: "another", signatures: 1 },
    ],
  });
  expect(await eraseAddress(w.app, "maeve+x@gmail.com", false)).toEqual({ signatures: 3 });
  expect(mine.map(({ id }) => w.status(id))).toEqual(["withdrawn", "deleted", "deleted"]);
  expect(w.status(other.id)).toBe("listed");
  expect(lookForAddress(w.app, email).letters).toEqual([]);
  expect(w.app.db.events.ofSubject(mine[0]?.id ?? "").at(-1)?.actor).toBe("operator");
  expect(verifyLog(w.app).outcome).toBe("sound");
});

test("what the address reported goes, and the hand-overs to it and from it; what others sent stays", async () => {
  const w = world();
  await w.letter();
  const [one, other] = [await w.listed(), await w.listed()];
  await report(w, one.id, "Maeve@Harbour.example");
  await report(w, one.id, "tom@reader.example");
  await handOver(w, one.id, EMAIL, { from: "old@one.example", confirmed: true });
  await handOver(w, other.id, "new@other.example", { from: EMAIL, confirmed: false });
  expect(w.app.db.signatures.find(one.id)?.proposedAt).toBe(2);
  expect(lookForAddress(w.app, EMAIL)).toMatchObject({ letters: [], reports: 1, handOvers: 2 });

  expect(await eraseAddress(w.app, EMAIL, false)).toEqual({ signatures: 0 });
  expect([w.rows("reports"), w.rows("hand_overs")]).toEqual([1, 0]);
  expect(w.app.db.signatures.find(one.id)).toMatchObject({ status: "listed", proposedAt: null });
  expect(w.sqlite.pragma("foreign_key_check")).toEqual([]);
});

test("sealing again under a new key keeps erased ones apart", async () => {
  const w = world();
  await w.letter();
  const [one, other] = [await w.listed(), await w.listed()];
  for (const { submission } of [one, other]) await eraseAddress(w.app, submission.email, false);
  const hashes = () => [one, other].map(({ id }) => w.app.db.signatures.find(id)?.addressHash.toString("hex"));
  const before = hashes();
  await rekey(w.app, () => {});
  expect(hashes()).toEqual(before);
  w.clock.advance(DAY);
  expect(verifyLog(w.app).outcome).toBe("sound");
});
