import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { letterState, takesConfirmations } from "~/domain/letter";
import { textHash } from "~/domain/letter.server";

const [OPENS, CLOSES] = [1_000_000, 2_000_000];
const HOUR = 3_600_000;

test.each([
  ["before it opens", OPENS - 1, "scheduled"],
  ["as it opens", OPENS, "open"],
  ["just before it closes", CLOSES - 1, "open"],
  ["as it closes", CLOSES, "closed"],
])("%s a letter is %s", (_, now, state) => {
  expect(letterState({ opensAt: OPENS, closesAt: CLOSES }, now)).toBe(state);
});

test("a letter without times is open", () => {
  expect(letterState({ opensAt: null, closesAt: null }, 0)).toBe("open");
  expect(letterState({ opensAt: OPENS, closesAt: null }, OPENS - 1)).toBe("scheduled");
  expect(letterState({ opensAt: null, closesAt: CLOSES }, CLOSES)).toBe("closed");
});

test("a closed letter takes confirmations for 72 hours more", () => {
  const schedule = { opensAt: null, closesAt: CLOSES };
  expect(takesConfirmations(schedule, CLOSES + 72 * HOUR - 1)).toBe(true);
  expect(takesConfirmations(schedule, CLOSES + 72 * HOUR)).toBe(false);
  expect(takesConfirmations({ opensAt: null, closesAt: null }, Number.MAX_SAFE_INTEGER)).toBe(true);
});

test("a text's hash is what sha256sum says of it", () => {
  const file = "# Für alle\n\nErster Absatz.\n\nZweiter.\n";
  const expected = createHash("sha256").update(file).digest("hex");
  expect(textHash({ title: "Für alle", body: "Erster Absatz.\n\nZweiter." })).toBe(expected);
  expect(textHash({ title: "Für alle", body: "Erster Absatz.\n\nZweiter" })).not.toBe(expected);
});
