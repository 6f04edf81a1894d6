import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNTRY_CODES } from "~/domain/countries";
import { MAIL_ORIGINS } from "~/domain/mail-origin";
import { SECTORS } from "~/domain/organisation";
import {
  isFiltered,
  orderOf,
  QUEUE_ORDERS,
  QUEUE_VIEWS,
  type QueueQuery,
  readQueue,
  viewOf,
  writeQueue,
} from "~/domain/queue";
import { soughtBy } from "~/domain/queue-search";

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const day = orNull(
  fc
    .date({ min: new Date(0), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const host = orNull(fc.constantFrom("harbour.example", "mail.harbour.example", "gmail.com"));
const queries: fc.Arbitrary<QueueQuery> = fc.record({
  status: fc.constantFrom(...QUEUE_VIEWS),
  q: fc.string({ maxLength: 150 }).map((text) => text.trim()),
  mailOrigin: orNull(fc.constantFrom(...MAIL_ORIGINS)),
  alike: fc.boolean(),
  reported: fc.boolean(),
  sector: orNull(fc.constantFrom(...SECTORS)),
  country: orNull(fc.constantFrom(...COUNTRY_CODES)),
  language: orNull(fc.constantFrom("en", "fr", "gsw")),
  emailDomain: host,
  websiteDomain: host,
  network: orNull(fc.constant("0123456789abcdef")),
  address: orNull(fc.constant("0123456789abcdef")),
  since: day,
  until: day,
  order: orNull(fc.constantFrom(...QUEUE_ORDERS)),
  after: orNull(fc.base64String({ minLength: 1 })),
});
const reread = (query: QueueQuery) => readQueue(new URLSearchParams(writeQueue(query)));

test("a queue's address says all of it, and in one way only", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(reread(query)).toEqual(query);
      const shuffled = new URLSearchParams([...new URLSearchParams(writeQueue(query))].reverse());
      expect(writeQueue(readQueue(shuffled))).toBe(writeQueue(query));
    }),
  );
});

test("what makes no sense in an address is as if it were not there", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("status", "mailOrigin", "alike", "country", "since", "order", "emailDomain"),
        fc.string(),
      ),
      (given) => {
        expect(() => readQueue(new URLSearchParams(given))).not.toThrow();
      },
    ),
  );
  const nonsense = "status=happy&mailOrigin=&alike=no&country=XX&since=tomorrow&emailDomain=10.0.0.1&order=random";
  expect(readQueue(new URLSearchParams(nonsense))).toEqual(viewOf("waiting"));
});

test("those who wait need no query; a queue that leaves some out is filtered", () => {
  expect(writeQueue(viewOf("waiting"))).toBe("");
  expect(writeQueue({ ...viewOf("waiting"), alike: true })).toBe("status=waiting&alike=yes");
  expect(isFiltered(viewOf("any"))).toBe(false);
  expect(isFiltered({ ...viewOf("any"), q: "harbour" })).toBe(true);
});

test("who has waited longest is first; elsewhere the newest, unless another order is chosen", () => {
  expect(orderOf(viewOf("waiting"))).toBe("oldest");
  expect(orderOf(viewOf("listed"))).toBe("newest");
  expect(orderOf({ ...viewOf("waiting"), order: "name" })).toBe("name");
});

test.each([
  [" ", null],
  ["maeve@harbour.example", { by: "address", email: "maeve@harbour.example" }],
  ["0123456789ABCDEF", { by: "id", id: "0123456789abcdef" }],
  ["Enfance Sûre", { by: "words", words: ["enfance", "sure"], host: null, reference: null }],
  ["H0PE", { by: "words", words: ["h0pe"], host: null, reference: "h0pe" }],
  ["!?", { by: "words", words: [], host: null, reference: null }],
  [
    "https://www.mail.harbour.example/about",
    expect.objectContaining({ host: { host: "mail.harbour.example", domain: "harbour.example" } }),
  ],
  ["@gmail.com", expect.objectContaining({ host: { host: "gmail.com", domain: "gmail.com" } })],
  ["10.0.0.1", expect.objectContaining({ host: null })],
])("“%s” in the search field", (text, sought) => {
  expect(soughtBy(text)).toEqual(sought);
});
