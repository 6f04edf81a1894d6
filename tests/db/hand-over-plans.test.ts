import { expect, test } from "vitest";
import type { Db } from "../../db/open.server";
import { plansOf } from "../support/plans";
import { world } from "../support/world";

const ID = "0000000000000000";
const HASHES: [Buffer, Buffer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

test.each<[what: string, use: (db: Db) => unknown, plan: RegExp]>([
  ["a hand-over by its id", (db) => db.handOvers.find(ID), /sqlite_autoindex_hand_overs_1 \(id=\?\)$/],
  ["a signature's open one", (db) => db.handOvers.open(ID), /hand_overs_one_open \(signature_id=\?\)$/],
  [
    "those that nobody answered",
    (db) => db.handOvers.closeUnanswered(2, 1),
    /INDEX hand_overs_by_age \(begun_at<\?\).*INDEX challenges_of_signature \(signature_id=\? AND purpose=\?\)$/,
  ],
  [
    "an address's signatures, which are a handful to sort",
    (db) => db.addresses.signed(HASHES, 50),
    /^SEARCH signatures USING INDEX signatures_of_address \(address_hash=\?\)/,
  ],
  [
    "a signature's codes that nobody has used",
    (db) => db.challenges.retire(ID, 1),
    /^SEARCH challenges USING INDEX challenges_of_signature \(signature_id=\?\)$/,
  ],
])("%s: found by an index", async (_, use, plan) => {
  const plans = await plansOf(world(), use);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(plan);
  expect(plans[0]).not.toMatch(/SCAN (signatures|hand_overs|challenges|outbox)/);
});

test("those to forget, and the mails about them, are found by their age", async () => {
  const plans = await plansOf(world(), (db) => db.handOvers.purge(1));
  expect(plans).toHaveLength(2);
  expect(plans[0]).toMatch(/^SEARCH outbox USING COVERING INDEX outbox_of_hand_over \(hand_over_id=\?\)/);
  for (const plan of plans) expect(plan).toMatch(/SEARCH hand_overs USING INDEX hand_overs_by_age \(begun_at<\?\)/);
});
