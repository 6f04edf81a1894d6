import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { RECOVERY_BYTES, toRecoveryCode, typedRecoveryCode } from "~/domain/factor";
import { lackOf, WAYS } from "~/domain/session";
import { toTotpSecret, totpStep } from "~/domain/totp.server";

/** RFC 6238, appendix B, the last six of its eight digits. */
test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("at second %i the code is %s", (seconds, code) => {
  const secret = toTotpSecret(Buffer.from("12345678901234567890"));
  expect(totpStep(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  expect(totpStep(secret, code, (seconds + 30) * 1000)).toBe(Math.floor(seconds / 30));
  expect(totpStep(secret, code, (seconds + 60) * 1000)).toBeNull();
});

test("a recovery code is read as it was shown, however it is typed", () => {
  for (let times = 0; times < 100; times += 1) {
    const code = toRecoveryCode(randomBytes(RECOVERY_BYTES));
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(code).not.toMatch(/[ilo01]/);
    for (const typed of [code, code.toUpperCase(), code.replaceAll("-", " "), ` ${code.replaceAll("-", "")}\t`])
      expect(typedRecoveryCode(typed)).toBe(code);
  }
  for (const text of ["", "123456", "k7f3-9m2p", "k7f3-9m2p-x4rl", "k7f3-9m2p-x4rt-2"])
    expect(typedRecoveryCode(text)).toBeNull();
});

test("what each way of signing in still lacks", () => {
  const lacks = WAYS.flatMap((way) =>
    [true, false].flatMap((hasFactor) =>
      [true, false].map((demonstration) => [way, hasFactor, demonstration, lackOf(way, { hasFactor, demonstration })]),
    ),
  );
  expect(lacks.filter(([, , , lack]) => lack !== null)).toEqual([
    ["mail", true, true, "factor"],
    ["mail", true, false, "factor"],
    ["mail", false, false, "set-up"],
  ]);
});
