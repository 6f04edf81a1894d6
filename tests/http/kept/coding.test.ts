import { expect, test } from "vitest";
import { bestCoding } from "~/http/kept/coding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br ; q = 0.000, gzip;q=0", "identity"],
  ["brotli", "identity"],
  ["*", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("who accepts %j gets %s", (accepted, coding) => {
  expect(bestCoding(accepted)).toBe(coding);
});
