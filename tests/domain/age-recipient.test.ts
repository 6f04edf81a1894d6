import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAgeRecipient } from "~/domain/age-recipient";

test("what age makes is a recipient; with one letter changed it is none", async () => {
  const recipient = await identityToRecipient(await generateX25519Identity());
  expect(isAgeRecipient(recipient)).toBe(true);
  const letters = [..."qpzry9x8gf2tvdw0s3jn54khce6mua7l"];
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 61 }), fc.constantFrom(...letters), (at, letter) => {
      const changed = recipient.slice(0, at) + letter + recipient.slice(at + 1);
      expect(isAgeRecipient(changed)).toBe(changed === recipient);
    }),
  );
});

test("the secret half is none, nor is anything else", async () => {
  const identity = await generateX25519Identity();
  for (const text of [identity, identity.toLowerCase(), "", "age1", "ssh-ed25519 AAAA", `age1${"q".repeat(58)}`])
    expect(isAgeRecipient(text)).toBe(false);
});
