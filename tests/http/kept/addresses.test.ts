import { expect, test } from "vitest";
import { BY_THE_MINUTE, keptAddress } from "~/http/kept/addresses";

const LIST = "/letters/safer-online/signatories";

test.each([
  ["/", "/"],
  ["/?utm_source=mail", "/"],
  ["/fr", "/fr"],
  ["/letters/safer-online?x=1&y=2", "/letters/safer-online"],
  [`${LIST}?q=&country=&sector=&sort=`, LIST],
  [`${LIST}?sector=ngo&q=red+cross&x=1`, `${LIST}?q=red+cross&sector=ngo`],
  [`${LIST}?q=red%20cross`, `${LIST}?q=red+cross`],
  [`${LIST}?q=one&q=two`, `${LIST}?q=one`],
  [`/de${LIST}.json?after=abc`, `/de${LIST}.json?after=abc`],
  [`${LIST}/0123456789abcdef?q=1`, `${LIST}/0123456789abcdef`],
  ["/assets/styles-Ab3_x.css?v=2", "/assets/styles-Ab3_x.css"],
])("%s is kept as %s", (url, address) => {
  expect(keptAddress(url)?.address).toBe(address);
});

test.each([
  "/letters/safer-online/sign",
  "/letters/safer-online/sign/sent",
  "/signature/0123456789abcdef.key",
  "/fr/signature",
  "/moderation",
  "/moderation/signatures/0123456789abcdef",
  "/mailbox",
  "/mailbox.json",
  "/livez",
  "/letters/safer-online/",
  "/letters/Safer%2Donline",
  "//letters/safer-online",
  "/../letters/safer-online",
])("%s is not kept", (url) => {
  expect(keptAddress(url)).toBeNull();
});

test("what there is without end is known: searches, pages of the list, versions, permalinks", () => {
  const endless = (url: string) => keptAddress(url)?.endless;
  expect(["/", "/fr/letters/safer-online", LIST, `${LIST}.csv`, `${LIST}?x=1`].map(endless)).toEqual(
    Array(5).fill(false),
  );
  const many = [`${LIST}?q=a`, `${LIST}?after=x`, `${LIST}/0123456789abcdef`, "/letters/s/versions/7", "/oembed?url=x"];
  expect(many.map(endless)).toEqual(Array(5).fill(true));
});

test("a report in numbers is about its letter, and about the minute", () => {
  const about = (url: string) => keptAddress(url)?.about;
  expect(["/fr/letters/safer-online/integrity", "/letters/safer-online/integrity.json"].map(about)).toEqual([
    `${BY_THE_MINUTE}safer-online`,
    `${BY_THE_MINUTE}safer-online`,
  ]);
});
