import { expect, test } from "vitest";
import { proxyWatch } from "~/domain/proxies";

function watched(believed: number, ...headers: [times: number, forwardedFor?: string, forwarded?: string][]) {
  const { note, unbelieved } = proxyWatch(believed);
  for (const [times, ...given] of headers) for (let n = 0; n < times; n++) note(given[0], given[1]);
  return unbelieved();
}

test("requests that come through a proxy that nobody believes in are noticed, and through how many", () => {
  expect(watched(0, [20, "192.0.2.1"])).toBe(1);
  expect(watched(1, [20, "192.0.2.1, 192.0.2.2"])).toBe(2);
  expect(watched(0, [20, undefined, "for=192.0.2.1"])).toBe(1);
});

test("what is believed, what a few visitors make up, and what was only at the beginning is not", () => {
  expect(watched(0, [20])).toBeNull();
  expect(watched(1, [100, "192.0.2.1"])).toBeNull();
  expect(watched(0, [19, "192.0.2.1"])).toBeNull();
  expect(watched(1, [100, "192.0.2.1"], [50, "10.0.0.1, 192.0.2.1"])).toBeNull();
  expect(watched(0, [500, "192.0.2.1"], [5_000])).toBeNull();
});
