import { expect, test } from "vitest";
import { type QueueOrder, type QueueQuery, viewOf } from "~/domain/queue";
import { wantedBy } from "~/usecases/shared/queue-conditions.server";
import { plansOf } from "../support/plans";
import { world } from "../support/world";

const PLACE = { seq: 5, arrivedAt: 5, organisationKey: "o" };
const EACH: Partial<QueueQuery> = {
  ...{ mailOrigin: "free-mail", alike: true, sector: "ngo", country: "IE", language: "en" },
  ...{ emailDomain: "gmail.com", websiteDomain: "harbour.example", since: "2027-01-01", q: "harbour.example" },
};

async function plansFor(filters: Partial<QueueQuery>, after: typeof PLACE | null, order: QueueOrder = "oldest") {
  const w = world();
  const wanted = wantedBy(w.app, { ...viewOf("waiting"), ...filters });
  return plansOf(w, (db) => {
    db.queue.page({ ...wanted, order, after, limit: 51 });
    db.queue.count(wanted, 1_000);
  });
}

test.each<[string, Partial<QueueQuery>]>([
  ["a view", {}],
  ["every filter together", EACH],
])("%s is read from the queue's index, in its order, from any place", async (_, filters) => {
  for (const order of ["oldest", "newest"] as const) {
    const [first = "", count = ""] = await plansFor(filters, null, order);
    expect(first).toMatch(/SEARCH signatures USING INDEX signatures_by_status \(status=\?/);
    expect(count).toMatch(/SEARCH signatures USING COVERING INDEX signatures_by_status/);
    expect(first).not.toMatch(/SCAN signatures|TEMP B-TREE/);
    const [later = ""] = await plansFor(filters, PLACE, order);
    expect(later).toMatch(/signatures_by_status \(status=\? AND <expr>[<>]/);
    expect(later).not.toMatch(/TEMP B-TREE/);
  }
});

test.each<[string, Partial<QueueQuery>, RegExp]>([
  [
    "an address",
    { q: "maeve@harbour.example" },
    /SEARCH signatures USING COVERING INDEX signatures_of_address \(address_hash=\?\)/,
  ],
  ["an id", { q: "0123456789abcdef" }, /SEARCH signatures USING INDEX sqlite_autoindex_signatures_1 \(id=\?\)/],
  [
    "a reference",
    { q: "h0pe" },
    /SEARCH signatures USING (COVERING )?INDEX sqlite_autoindex_signatures_1 \(id>\? AND id<\?\)/,
  ],
  ["a network", { network: "0123456789abcdef" }, /SEARCH signatures USING (COVERING )?INDEX signatures_of_network/],
  ["corrections", { status: "corrections" }, /USING (COVERING )?INDEX signatures_proposed/],
  ["reports", { reported: true }, /reports_open|reports_of_signature/],
])("%s is found by an index of its own", async (_, filters, index) => {
  for (const plan of await plansFor(filters, null)) {
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/SCAN signatures/);
  }
});
