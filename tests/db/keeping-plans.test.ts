import { expect, test } from "vitest";
import type { Db } from "../../db/open.server";
import { plansOf } from "../support/plans";
import { world } from "../support/world";

const HASHES: [Buffer, Buffer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const ID = "0000000000000000";

const READ: [what: string, use: (db: Db) => unknown, index: RegExp][] = [
  ["declined ones to erase", (db) => db.erasing.declined(1, 10), /INDEX signatures_declined_since \(decided_at<\?\)$/],
  ["withdrawn ones to erase", (db) => db.erasing.withdrawn(1, 10), /signatures_withdrawn_since \(withdrawn_at<\?\)$/],
  ["contacts to forget", (db) => db.erasing.reachable(1, 10), /INDEX signatures_with_contact \(letter_id=\?\)$/],
  ["an address's signatures", (db) => db.erasing.ofAddress(HASHES), /INDEX signatures_of_address \(address_hash=\?\)/],
  [
    "how many wait to be deleted",
    (db) => db.keeping.count("unconfirmed", 1, 9),
    /signatures_unconfirmed \(signed_at<\?\)/,
  ],
  ["how many declined go", (db) => db.keeping.count("declined", 1, 9), /signatures_declined_since \(decided_at<\?\)/],
  [
    "how many withdrawn go",
    (db) => db.keeping.count("withdrawn", 1, 9),
    /signatures_withdrawn_since \(withdrawn_at<\?\)/,
  ],
  ["how many networks go", (db) => db.keeping.count("networks", 1, 9), /signatures_with_network \(signed_at<\?\)/],
  [
    "how many reports go",
    (db) => db.keeping.count("reports", 1, 9),
    /reports_settled \(settled_at>\? AND settled_at<\?\)/,
  ],
  ["how many can be written to", (db) => db.keeping.reachable(1, 9), /signatures_with_contact \(letter_id=\?\)/],
  [
    "the first declined",
    (db) => db.keeping.first("declined"),
    /SCAN signatures USING (COVERING )?INDEX signatures_declined_since/,
  ],
  ["the first network", (db) => db.keeping.first("networks"), /USING (COVERING )?INDEX signatures_with_network/],
  ["the first mail", (db) => db.keeping.first("mails"), /^SCAN outbox$/],
  [
    "what happened of a kind",
    (db) => db.keeping.actors("signature.erased", 1, 9),
    /events_of_type \(type=\? AND seq>\?\)$/,
  ],
];

test.each(READ)("%s: an index says", async (_, use, index) => {
  const [plan = ""] = await plansOf(world(), use);
  expect(plan).toMatch(index);
  expect(plan.replace(/; USE TEMP B-TREE FOR ORDER BY$/, "")).not.toMatch(/TEMP B-TREE/);
});

test("everything that hangs on a signature is found by an index", async () => {
  const nobodys = { addressHash: HASHES[0], fingerprint: HASHES[1] };
  const plans = await plansOf(world(), (db) => {
    db.erasing.blank(ID, nobodys);
    db.erasing.forgetContact(ID, nobodys);
    db.funnel.unname(ID, { day: 0, domain: "harbour.example" });
  });
  // An index of the mails by their codes would cost every signing; codes are few, and gone with their mails after a month.
  const scanning = plans.filter((plan) => plan.includes("SCAN"));
  expect(new Set(scanning)).toEqual(
    new Set(["SEARCH challenges USING INDEX challenges_of_signature (signature_id=?); SCAN outbox"]),
  );
});
