import fc from "fast-check";
import { expect, test } from "vitest";
import { ID_BYTES, reference, toId } from "~/domain/ids";

const bytes = fc.uint8Array({ minLength: ID_BYTES, maxLength: ID_BYTES });

test("an id is sixteen letters and digits that can be read aloud", () => {
  fc.assert(fc.property(bytes, (value) => void expect(toId(value)).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)));
});

test("different bytes are different ids", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => void expect(toId(one) === toId(other)).toBe(one.join() === other.join())),
  );
});

test("the bytes are read from the first to the last", () => {
  expect(toId(new Uint8Array(ID_BYTES))).toBe("0000000000000000");
  expect(toId(new Uint8Array(ID_BYTES).fill(255))).toBe("zzzzzzzzzzzzzzzz");
  expect(toId(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 33))).toBe("0000000000000011");
});

test("a reference is short and in capitals", () => {
  expect(reference("k3xd000000000000")).toBe("K3XD");
});
