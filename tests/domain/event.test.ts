import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, EVENT_TYPES, type Event, type Json } from "~/domain/event";
import { chainHash, GENESIS, type PublicFields, publicDigest } from "~/domain/event.server";

type Numbered = Event & { seq: number };

const json = fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value)));
const data = fc.dictionary(fc.string(), json).map((value): Event["data"] => JSON.parse(JSON.stringify(value)));
const event: fc.Arbitrary<Numbered> = fc.record({
  seq: fc.nat(),
  at: fc.nat(),
  type: fc.constantFrom(...EVENT_TYPES),
  subject: fc.string(),
  actor: fc.constantFrom("signer", "system", "operator", "moderator:7"),
  data,
});

/** The same value with every object's keys the other way round. */
function turned<T extends Json>(value: T): T;
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map((inner) => turned(inner));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

/** The hashes of a chain of events. */
function chain(events: readonly Numbered[]): string[] {
  let previous: Buffer = GENESIS;
  return events.map((each) => {
    previous = chainHash(previous, each);
    return previous.toString("hex");
  });
}

test("the order of keys does not matter, at any depth", () => {
  fc.assert(fc.property(event, (one) => void expect(canonical(turned(one))).toBe(canonical(one))));
});

test("what is read back from the database is written the same way", () => {
  fc.assert(fc.property(event, (one) => void expect(canonical(JSON.parse(JSON.stringify(one)))).toBe(canonical(one))));
});

test("any change of any field of any event changes its hash and every one after it", () => {
  const change = fc.record({
    where: fc.nat(),
    to: fc.oneof(
      fc.record({ at: fc.nat() }),
      fc.record({ seq: fc.nat() }),
      fc.record({ type: fc.constantFrom(...EVENT_TYPES) }),
      fc.record({ subject: fc.string() }),
      fc.record({ actor: fc.constantFrom("signer" as const, "moderator:8" as const) }),
      fc.record({ data }),
    ),
  });
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), change, (events, { where, to }) => {
      const at = where % events.length;
      const victim = events[at];
      if (!victim || canonical({ ...victim, ...to }) === canonical(victim)) return;
      const [sound, broken] = [chain(events), chain(events.with(at, { ...victim, ...to }))];
      expect(broken.slice(0, at)).toEqual(sound.slice(0, at));
      for (let n = at; n < events.length; n += 1) expect(broken[n]).not.toBe(sound[n]);
    }),
  );
});

test("an event taken out or swapped with its neighbour breaks the chain", () => {
  fc.assert(
    fc.property(event, event, event, (one, two, three) => {
      fc.pre(canonical(one) !== canonical(two) && canonical(two) !== canonical(three));
      expect(chain([one, three]).at(-1)).not.toBe(chain([one, two, three]).at(-1));
      expect(chain([two, one, three]).at(-1)).not.toBe(chain([one, two, three]).at(-1));
    }),
  );
});

test("the first event stands on 32 zero bytes", () => {
  expect(GENESIS.equals(Buffer.alloc(32))).toBe(true);
});

const FIELDS: PublicFields = {
  letterId: 1,
  organisation: "Harbour Trust",
  website: "https://harbour.example/",
  country: "IE",
  sector: "ngo",
  statement: null,
  name: null,
  role: null,
  language: "en",
  version: 1,
  emailDomain: "harbour.example",
  vouched: false,
  signedAt: 1,
  confirmedAt: 2,
  listedAt: 3,
};
const OTHER: PublicFields = {
  letterId: 2,
  organisation: "Harbour trust",
  website: "https://harbour.example/en",
  country: "GB",
  sector: "network",
  statement: "https://harbour.example/why",
  name: "Maeve Lynch",
  role: "Director",
  language: "fr",
  version: 2,
  emailDomain: "mail.example",
  vouched: true,
  signedAt: 2,
  confirmedAt: null,
  listedAt: null,
};

test.each(Object.entries(OTHER))("a digest changes with the public field %s", (name, value) => {
  const salt = Buffer.alloc(16, 7);
  expect(publicDigest(salt, { ...FIELDS, [name]: value })).not.toBe(publicDigest(salt, FIELDS));
});

test("a digest says nothing without the signature's own salt", () => {
  expect(publicDigest(Buffer.alloc(16, 1), FIELDS)).not.toBe(publicDigest(Buffer.alloc(16, 2), FIELDS));
});

test("a value does not pass from one field into the next", () => {
  const salt = Buffer.alloc(16);
  const moved = publicDigest(salt, { ...FIELDS, statement: "a", name: null });
  expect(moved).not.toBe(publicDigest(salt, { ...FIELDS, statement: null, name: "a" }));
});
