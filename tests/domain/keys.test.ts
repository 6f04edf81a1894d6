import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PURPOSES } from "~/domain/challenge";
import { keyRing } from "~/domain/keys.server";

const ID = "0123456789abcdef";
const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const ring = (secret = NEW, previous: Buffer | null = null) => keyRing(randomBytes, secret, previous);

test("a link fits its signature and version, and no other", () => {
  const keys = ring();
  const key = keys.linkKey(ID, 1);
  expect(key).toMatch(/^[\w-]{22}$/);
  expect(keys.linkFits(ID, 1, key)).toBe(true);
  expect(keys.linkFits(ID, 2, key)).toBe(false);
  expect(keys.linkFits("0123456789abcdeg", 1, key)).toBe(false);
  expect(ring(OLD).linkFits(ID, 1, key)).toBe(false);
});

test("whatever stands in a link, a code or a cookie is compared, never an error", () => {
  const keys = ring();
  const any = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "binary", minLength: 22, maxLength: 22 }),
    fc.string({ unit: "binary", minLength: 6, maxLength: 6 }),
    fc.constantFrom("é".repeat(22), "é".repeat(6), "\uD800".repeat(22)),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(keys.linkFits(ID, 1, text)).toBe(false);
      expect(keys.codeFits(ID, "confirm", ID, `x${text}`.slice(0, text.length))).toBe(false);
      expect(keys.readSigned("__Host-session", `value~${text}`)).toBeNull();
      expect(keys.headFits("1 ab", text)).toBe(false);
    }),
  );
  const shaped = keys.sign("__Host-session", "value").replace(/.$/, "é");
  expect(keys.readSigned("__Host-session", shaped)).toBeNull();
});

test("a code has six digits, the same each time, and is another for each challenge, purpose and signature", () => {
  const keys = ring();
  const code = keys.code(ID, "confirm", "a");
  expect(code).toMatch(/^\d{6}$/);
  expect(keys.code(ID, "confirm", "a")).toBe(code);
  const codes = [
    ...PURPOSES.map((purpose) => keys.code(ID, purpose, "a")),
    keys.code(ID, "confirm", "b"),
    keys.code("x", "confirm", "a"),
  ];
  expect(new Set(codes).size).toBe(codes.length);
  expect(ring(OLD).code(ID, "confirm", "a")).not.toBe(code);
});

test("only the code itself fits", () => {
  const keys = ring();
  const code = keys.code(ID, "confirm", "a");
  expect(keys.codeFits(ID, "confirm", "a", code)).toBe(true);
  expect(keys.codeFits(ID, "withdraw", "a", code)).toBe(false);
  expect(keys.codeFits(ID, "confirm", "b", code)).toBe(false);
  expect(keys.codeFits(ID, "confirm", "a", "")).toBe(false);
  expect(keys.codeFits(ID, "confirm", "a", `${code}0`)).toBe(false);
});

test("codes are spread evenly, those with leading zeros among them", () => {
  const keys = ring();
  const codes = Array.from({ length: 20_000 }, (_, n) => keys.code(String(n), "confirm", ID));
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  const first = Array.from("0123456789", (digit) => codes.filter((code) => code.startsWith(digit)).length);
  // Ten buckets of 2,000: the chance that one is off by 250 is below one in a hundred million.
  for (const count of first) expect(Math.abs(count - 2_000)).toBeLessThan(250);
});

test("a cookie is worth nothing under another name, with another value or key", () => {
  const keys = ring();
  const cookie = keys.sign("__Host-signing", `${ID}.ab~c`);
  expect(keys.readSigned("__Host-signing", cookie)).toBe(`${ID}.ab~c`);
  expect(keys.readSigned("__Host-session", cookie)).toBeNull();
  expect(keys.readSigned("__Host-signing", cookie.replace(ID, "1123456789abcdef"))).toBeNull();
  expect(ring(OLD).readSigned("__Host-signing", cookie)).toBeNull();
  for (const text of [undefined, "", "~", "value", cookie.slice(0, -1), `${cookie}~`]) {
    expect(keys.readSigned("__Host-signing", text)).toBeNull();
  }
});

test("while the key before is given, everything made under it still opens and fits; the new one makes what is new", () => {
  const [old, both, fresh] = [ring(OLD), ring(NEW, OLD), ring(NEW)];
  const place = { table: "t", column: "c", row: 1 };
  const sealed = old.seal("Maeve", place);

  expect(both.open(sealed, place)).toBe("Maeve");
  expect(both.linkFits(ID, 1, old.linkKey(ID, 1))).toBe(true);
  expect(both.codeFits(ID, "confirm", ID, old.code(ID, "confirm", ID))).toBe(true);
  expect(both.readSigned("c", old.sign("c", "v"))).toBe("v");
  expect(both.headFits("7 ab", old.signHead("7 ab"))).toBe(true);
  expect(both.addressHashes("a@b.example")).toEqual([
    fresh.addressHashes("a@b.example")[0],
    old.addressHashes("a@b.example")[0],
  ]);
  expect([both.check, both.previousCheck]).toEqual([fresh.check, old.check]);

  expect(fresh.open(both.seal("Maeve", place), place)).toBe("Maeve");
  expect(both.linkKey(ID, 1)).toBe(fresh.linkKey(ID, 1));
  expect(both.code(ID, "confirm", ID)).toBe(fresh.code(ID, "confirm", ID));

  expect(() => fresh.open(sealed, place)).toThrow("it is sealed under a key that is not configured");
  expect(fresh.linkFits(ID, 1, old.linkKey(ID, 1))).toBe(false);
  expect(fresh.readSigned("c", old.sign("c", "v"))).toBeNull();
});

test("what is stored to know the key by says nothing of the keys made from it", () => {
  const keys = ring();
  const address = keys.addressHashes("a@b.example")[0].toString("hex");
  expect([address, keys.limitKey("address-1d", "a@b.example").toString("hex")]).not.toContain(keys.check);
  expect(keys.previousCheck).toBeNull();
});

test("an address is hashed alike every time, a submission never like an address", () => {
  const keys = ring();
  expect(keys.addressHashes("a@b.example")[0]).toEqual(keys.addressHashes("a@b.example")[1]);
  expect(keys.fingerprint("a", "b")).not.toEqual(keys.fingerprint("ab", ""));
  expect(keys.limitKey("one", "x")).not.toEqual(keys.limitKey("two", "x"));
});
