import { expect, test } from "vitest";
import { streamOf } from "~/http/stream";

/** Counts up, and notes how far it came and whether it was let go. */
function counter(last: number) {
  const seen = { made: 0, letGo: false };
  async function* pieces() {
    try {
      for (let n = 1; n <= last; n++) {
        seen.made = n;
        yield `${n};`;
      }
    } finally {
      seen.letGo = true;
    }
  }
  return { seen, stream: streamOf(pieces()) };
}

test("a stream carries every piece in order", async () => {
  const { stream } = counter(4);
  expect(await new Response(stream).text()).toBe("1;2;3;4;");
});

test("nothing is made ahead of a slow reader, and nothing more for one who has gone", async () => {
  const { seen, stream } = counter(1_000);
  const reader = stream.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("1;");
  await new Promise(setImmediate);
  expect(seen.made).toBeLessThanOrEqual(2);
  await reader.cancel();
  expect(seen).toEqual({ made: expect.any(Number), letGo: true });
  expect(seen.made).toBeLessThanOrEqual(2);
});
