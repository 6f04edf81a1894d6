import { expect, test } from "vitest";
import { blockingKeys } from "~/domain/similar";
import type { Db } from "../../db/open.server";
import { plansOf } from "../support/plans";
import { world } from "../support/world";

const HASHES: [Buffer, Buffer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const ID = "0000000000000000";
const submitter = { letterId: 1, hashes: HASHES, organisationKey: "o" };

/** What runs on every signing, every page or every turn of a worker, and the index it must use. */
const HOT: [what: string, use: (db: Db) => unknown, index: RegExp][] = [
  ["a letter by its slug", (db) => db.letters.find("s"), /sqlite_autoindex_letters_1/],
  ["a signature by its id", (db) => db.signatures.find(ID), /sqlite_autoindex_signatures_1/],
  [
    "an address's open signatures",
    (db) => db.signatures.countOpen(1, HASHES),
    /signatures_of_address|signatures_one_open/,
  ],
  ["signatures to forget", (db) => db.signatures.overdue(1, 100), /signatures_unconfirmed \(signed_at<\?\)$/],
  [
    "networks to forget",
    (db) => db.signatures.forgetNetworks(1, 100),
    /INDEX signatures_with_network \(signed_at<\?\)/,
  ],
  [
    "the newest challenge",
    (db) => db.challenges.newest(ID, "confirm"),
    /challenges_of_signature \(signature_id=\? AND purpose=\?\)/,
  ],
  ["the newest event", (db) => db.events.head(), /^SCAN events$/],
  ["a signature's events", (db) => db.events.ofSubject(ID), /events_of_subject \(subject=\?\)$/],
  ["the next due mail", (db) => db.outbox.hasDue(1), /outbox_due \(next_at<\?\)/],
  [
    "how many signatures are in a status",
    (db) => db.watching.count("unconfirmed"),
    /SEARCH signatures USING COVERING INDEX \w+ \(status=\?\)/,
  ],
  ["how many alarms nobody has seen", (db) => db.alarms.unseen(), /^S\w+ alarms USING (COVERING )?INDEX alarms_unseen/],
  ["alarms to forget", (db) => db.alarms.purge(1), /alarms_by_age \(last_at<\?\)/],
  [
    "the last of a network",
    (db) => db.alarms.manyOfNetwork(Buffer.alloc(16), 1, 10),
    /SEARCH signatures USING INDEX signatures_of_network \(network_hash=\?\)/,
  ],
  [
    "the last of a mail domain",
    (db) => db.alarms.manyOfDomain("d", 1, 10),
    /SEARCH signatures USING INDEX signatures_of_email_domain \(email_domain=\?\)/,
  ],
  ["a limit", (db) => db.limits.count(Buffer.alloc(16), 1, 1), /PRIMARY KEY \(key=\?\)/],
  ["whether a factor is set up", (db) => db.credentials.hasFactor(1), /credentials_of_moderator \(moderator_id=\?\)/],
  ["a session", (db) => db.sessions.find(HASHES[0]), /PRIMARY KEY \(id_hash=\?\)/],
  ["the open reports", (db) => db.reports.open(200), /^SCAN reports USING INDEX reports_open; SEARCH signatures/],
  ["how many reports are open", (db) => db.reports.countOpen(), /^SCAN reports USING INDEX reports_open$/],
  [
    "a signature's open reports",
    (db) => db.reports.openOf(ID),
    /^SEARCH reports USING INDEX reports_of_signature \(signature_id=\?\)$/,
  ],
  [
    "the settled reports",
    (db) => db.reports.settled(1, 200),
    /^SEARCH reports USING INDEX reports_settled \(settled_at>\?\); SEARCH signatures/,
  ],
  ["a signature's open question", (db) => db.questions.open(ID), /^SEARCH questions USING INDEX questions_one_open /],
  ["a signature's questions", (db) => db.questions.of(ID), /^SEARCH questions USING INDEX questions_of_signature /],
  ["a signature's notes", (db) => db.notes.of(ID), /^SEARCH notes USING INDEX notes_of_signature \(signature_id=\?\)$/],
  ["a signature's open correction", (db) => db.corrections.open(ID), /^SEARCH corrections USING INDEX corrections_/],
  ["a signature's newest correction", (db) => db.corrections.newest(ID), /USING INDEX corrections_of_signature /],
  ["a signature's decided correction", (db) => db.corrections.decided(ID), /USING INDEX corrections_of_signature /],
  ["how many corrections wait", (db) => db.review.countProposed(), /USING (COVERING )?INDEX signatures_proposed/],
  ["how many wait before", (db) => db.review.waitingBefore(1), /signatures_by_status \(status=\? AND <expr><\?\)/],
];

test.each(HOT)("%s is found by an index, with nothing left to sort", async (_, use, index) => {
  const plans = await plansOf(world(), use);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(index);
  expect(plans[0]).not.toMatch(/SCAN signatures|TEMP B-TREE/);
});

test("an alarm's last time is found by an index, and so is the network or domain of each that is shown", async () => {
  const w = world();
  await w.letter();
  const plans = await plansOf(w, (db) => {
    db.alarms.raise({ kind: "domain", cause: "limit", subject: "d", letterId: 1 }, 1);
    db.alarms.newest(200);
  });
  expect(plans[0]).toMatch(/alarms_of_subject \(kind=\? AND cause=\? AND subject=\?\)$/);
  expect(plans.at(-1)).toMatch(/SCAN alarms USING INDEX alarms_by_age/);
  expect(plans.at(-1)).toMatch(
    /signatures_of_network \(network_hash=\?\).*signatures_of_email_domain \(email_domain=\?\)/,
  );
  expect(plans.at(-1)).not.toMatch(/SCAN signatures/);
});

test("an address's signatures for an organisation are found by an index", async () => {
  // They are sorted afterwards: there are a handful.
  expect(await plansOf(world(), (db) => db.signatures.ofSubmitter(submitter))).toEqual([
    "SEARCH signatures USING INDEX signatures_of_address (address_hash=? AND letter_id=? AND organisation_key=?); USE TEMP B-TREE FOR ORDER BY",
  ]);
});

test("look-alikes are found through their names' keys and their website's domain", async () => {
  const keys = blockingKeys("Harbour Children’s Trust");
  const neighbours = { id: ID, letterId: 1, websiteDomain: "d" };
  const plans = (await plansOf(world(), (db) => db.review.neighbours(neighbours, keys))).join("\n");
  expect(plans).toMatch(/SEARCH name_keys USING PRIMARY KEY \(letter_id=\? AND key=\?\)/);
  expect(plans).toMatch(/signatures_of_website \(letter_id=\? AND website_domain=\?\)/);
  expect(plans).not.toMatch(/SCAN signatures/);
});

test.each<[what: string, use: (db: Db) => unknown, indexes: RegExp[]]>([
  [
    "website and mail domain",
    (db) => db.others.ofDomains(ID, ["harbour.example", "meadow.example"]),
    [/signatures_of_website \(letter_id=\? AND website_domain=\?\)/, /signatures_of_email_domain \(email_domain=\?\)/],
  ],
  ["network", (db) => db.others.ofNetwork(ID, Buffer.alloc(16)), [/signatures_of_network \(network_hash=\?\)/]],
])("who shares a %s is found by an index, on every letter", async (_, use, indexes) => {
  const plans = await plansOf(world(), use);
  expect(plans).toHaveLength(indexes.length);
  for (const [nth, index] of indexes.entries()) expect(plans[nth]).toMatch(index);
  expect(plans.join()).not.toMatch(/SCAN signatures|TEMP B-TREE/);
});
