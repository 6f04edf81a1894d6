import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHALLENGES,
  type Challenge,
  challengeState,
  KEYHOLDER_PURPOSES,
  PURPOSES,
  type Purpose,
  typedCode,
} from "~/domain/challenge";

const MINUTE = 60_000;
const SENT = 1_000_000;
const challenge = (fields: Partial<Challenge> = {}): Challenge => ({
  ...{ id: "0123456789abcdef", purpose: "confirm", signatureId: "s", moderatorId: null },
  ...{ tries: 0, createdAt: 0, sentAt: SENT, usedAt: null },
  ...fields,
});

test.each<[Purpose, number]>([
  ["confirm", 72 * 60],
  ["withdraw", 15],
  ["dispute", 15],
  ["correct", 15],
  ["answer", 15],
  ["sign-in", 15],
  ["sign-in-link", 30],
])("a code to %s lives %i minutes from when its mail was handed over", (purpose, minutes) => {
  const sent = challenge({ purpose });
  expect(challengeState(sent, SENT + minutes * MINUTE - 1)).toBe("live");
  expect(challengeState(sent, SENT + minutes * MINUTE)).toBe("expired");
  expect(CHALLENGES[purpose]).toBe(minutes * MINUTE);
});

test("the clock stands until the mail was handed over", () => {
  for (const purpose of PURPOSES) {
    expect(challengeState(challenge({ purpose, sentAt: null }), Number.MAX_SAFE_INTEGER)).toBe("live");
  }
});

test("five wrong tries spend it", () => {
  expect(challengeState(challenge({ tries: 4 }), SENT)).toBe("live");
  expect(challengeState(challenge({ tries: 5 }), SENT)).toBe("spent");
});

test("used once it is over, whatever else it is", () => {
  expect(challengeState(challenge({ usedAt: SENT, tries: 5 }), SENT)).toBe("used");
});

test("what a keyholder may ask for is a purpose, and never to confirm or sign in", () => {
  expect(KEYHOLDER_PURPOSES).toEqual([
    "withdraw",
    "dispute",
    "correct",
    "answer",
    "hand-over",
    "renew",
    "data",
    "erase",
  ]);
});

test.each(["123456", " 123456 ", "123 456", "123-456", "１２３４５６", "12 34 56", "123\u00A0456"])(
  "%j is a code",
  (text) => {
    expect(typedCode(text)).toBe("123456");
  },
);

test.each(["", "12345", "1234567", "12345x", "123.456", "+12345", "1e5000", "123456\n7", "six"])(
  "%j is not a code",
  (text) => {
    expect(typedCode(text)).toBeNull();
  },
);

test("whatever is typed gives six digits or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => void expect(typedCode(text) ?? "000000").toMatch(/^\d{6}$/)),
  );
});
