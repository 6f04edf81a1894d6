import { expect, test } from "vitest";
import { isLoopback, isPublicNetwork, networkOf } from "~/domain/network";

test.each([
  ["203.0.113.7", "203.0.113.0/24"],
  ["203.0.113.250", "203.0.113.0/24"],
  ["::ffff:203.0.113.7", "203.0.113.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("%s belongs to the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("what is no address is a network of its own", () => {
  expect(networkOf("unknown")).toBe("unknown");
  expect(networkOf("")).toBe("");
});

test.each([
  ["203.0.113.7", true],
  ["172.15.0.1", true],
  ["2001:db8::1", true],
  ["127.0.0.1", false],
  ["::1", false],
  ["10.1.2.3", false],
  ["172.16.0.1", false],
  ["192.168.1.1", false],
  ["fd12:3456::1", false],
  ["fe80::1%eth0", false],
  ["unknown", false],
])("the network of %s is somebody's in the internet: %o", (address, isPublic) => {
  expect(isPublicNetwork(networkOf(address))).toBe(isPublic);
});

test.each(["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1", "[::1]", "::ffff:127.0.0.1"])(
  "%s is this computer",
  (host) => expect(isLoopback(host)).toBe(true),
);

test.each(["letters.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", "0.0.0.0", ""])(
  "%s is not this computer",
  (host) => expect(isLoopback(host)).toBe(false),
);
