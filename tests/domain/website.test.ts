import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isSharedHost, parseWebsite, registrableDomain, showWebsite } from "~/domain/website";

test.each([
  ["harbour.example", "https://harbour.example/"],
  [" www.harbour.example ", "https://www.harbour.example/"],
  ["http://harbour.example", "http://harbour.example/"],
  ["HTTPS://Harbour.EXAMPLE/About", "https://harbour.example/About"],
  ["//harbour.example", "https://harbour.example/"],
  ["harbour.example.", "https://harbour.example/"],
  ["harbour.example:8080/x", "https://harbour.example:8080/x"],
  ["https://harbour.example:443/", "https://harbour.example/"],
  ["harbour.example/a?b=c#d", "https://harbour.example/a?b=c"],
  ["a.b.c.harbour.example", "https://a.b.c.harbour.example/"],
  ["børnelinjen.example", "https://xn--brnelinjen-0cb.example/"],
  ["ΠΑΙΔΙΆ.example/νέα", "https://xn--hxajjtb2b.example/%CE%BD%CE%AD%CE%B1"],
  ["منارة.example", "https://xn--mgbex2ff.example/"],
  ["ｈａｒｂｏｕｒ.example", "https://harbour.example/"],
  ["harbour.newending", "https://harbour.newending/"],
  ["\u200eharbour.example", "https://harbour.example/"],
  ["harbour.example/a[1]|{b}^`?c[]=d|e", "https://harbour.example/a%5B1%5D%7C%7Bb%7D%5E%60?c%5B%5D=d%7Ce"],
  ["harbour.example/100%?a=%zz&b=%C3%A9", "https://harbour.example/100%25?a=%25zz&b=%C3%A9"],
])("%s is taken as %s", (typed, url) => {
  expect(parseWebsite(typed)).toEqual({ url });
});

test.each([
  "harbour example",
  "ftp://harbour.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "mailto:info@harbour.example",
  "info@harbour.example",
  "https://user:word@harbour.example",
  "https://har\nbour.example",
  "https://har\u00adbour.example",
  "https://harbour.example/\u202e",
  "https://harbour.example\\@elsewhere.example",
  "har_bour.example",
  "-harbour.example",
  "harbour..example",
  `${"h".repeat(64)}.example`,
  "xn--a.example",
  "co.uk",
  "https://",
  `harbour.example/${"a".repeat(300)}`,
])("%j is refused", (typed) => {
  expect(parseWebsite(typed)).toEqual({ problem: "invalid" });
});

test.each([
  "localhost",
  "http://localhost:3000",
  "harbour",
  "127.0.0.1",
  "10.0.0.1",
  "93.184.216.34",
  "0x7f.1",
  "2130706433",
  "http://[::1]/",
  "[2001:db8::1]",
  "nas.local",
  "wiki.internal",
  "harbour.onion",
  "harbour.test",
])("%s is no public site", (typed) => {
  expect(parseWebsite(typed)).toEqual({ problem: "private" });
});

test("what is taken is taken again as it is", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (typed) => {
      const parsed = parseWebsite(typed);
      if ("url" in parsed) expect(parseWebsite(parsed.url)).toEqual(parsed);
    }),
  );
});

describe("the registrable domain", () => {
  test.each([
    ["https://www.news.harbour.example/x", "harbour.example"],
    ["harbour.example", "harbour.example"],
    ["www.harbour.co.uk", "harbour.co.uk"],
    ["Børnelinjen.example", "xn--brnelinjen-0cb.example"],
    ["harbour.github.io", "harbour.github.io"],
    ["x.harbour.github.io", "harbour.github.io"],
    ["www.harbour.wordpress.com", "harbour.wordpress.com"],
    ["https://www.facebook.com/harbour", "facebook.com"],
    ["https://sites.google.com/view/harbour", "sites.google.com"],
    ["harbour.eu.org", "harbour.eu.org"],
    ["127.0.0.1", "127.0.0.1"],
  ])("of %s is %s", (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

test.each([
  ["harbour.github.io", true],
  ["https://harbour.wordpress.com/", true],
  ["https://m.facebook.com/harbour", true],
  ["sites.google.com", true],
  ["www.wordpress.com", false],
  ["google.com", false],
  ["notfacebook.com", false],
  ["harbour.example", false],
])("%s is a shared host: %o", (host, shared) => {
  expect(isSharedHost(host)).toBe(shared);
});

describe("a website is shown", () => {
  test.each([
    ["https://www.harbour.example/", "harbour.example"],
    ["https://harbour.example:8080/about/", "harbour.example:8080/about"],
    ["https://xn--brnelinjen-0cb.example/", "børnelinjen.example"],
    ["https://xn--hxajjtb2b.example/", "παιδιά.example"],
  ])("%s as %s", (url, shown) => {
    expect(showWebsite(url)).toBe(shown);
  });

  test.each(["аррӏе.example", "hаrbоur.example", "ехаре.example", "harbourж.example"])(
    "%s, which could pass for another, in punycode",
    (typed) => {
      const parsed = parseWebsite(typed);
      expect("url" in parsed && showWebsite(parsed.url)).toMatch(/^xn--/);
    },
  );

  it("so that what is shown leads to the same site", () => {
    const label = fc.string({ unit: fc.constantFrom(..."abcxyzäöüßéñøłαβγδжзийק光灯"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, (name) => {
        const parsed = parseWebsite(`${name}.example`);
        if ("url" in parsed) expect(parseWebsite(showWebsite(parsed.url))).toEqual(parsed);
      }),
    );
  });
});
