import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { canonicalAddress, isDisposable, isFreeMail, mailDomain, parseEmail } from "~/domain/email";

test.each([
  ["maeve@harbour.example", "maeve@harbour.example"],
  ["  Maeve.Lynch+letters@Mail.Harbour.EXAMPLE ", "Maeve.Lynch+letters@mail.harbour.example"],
  ["o'hara@harbour.example", "o'hara@harbour.example"],
  ["mette@børnelinjen.example", "mette@børnelinjen.example"],
  ["δοκιμή@παιδιά.example", "δοκιμή@παιδιά.example"],
  ["Zoe\u0308@harbour.example", "Zoë@harbour.example"],
  ["24@harbour.co.uk", "24@harbour.co.uk"],
  ["a@ｈａｒｂｏｕｒ.example", "a@harbour.example"],
])("%s is taken as %s", (typed, address) => {
  expect(parseEmail(typed)).toBe(address);
});

test.each([
  "",
  "maeve",
  "@harbour.example",
  "maeve@",
  "maeve@harbour",
  "maeve@localhost",
  "maeve@[127.0.0.1]",
  "maeve@127.0.0.1",
  "maeve@co.uk",
  "maeve lynch@harbour.example",
  "maeve@harbour.example, b@harbour.example",
  "maeve@harbour.example;b@harbour.example",
  "Maeve <maeve@harbour.example>",
  '"maeve"@harbour.example',
  "maeve@harbour.example@harbour.example",
  "maeve@harbour.example\nBcc: b@harbour.example",
  "maeve\r\nBcc:b@harbour.example",
  "maeve\0@harbour.example",
  "maeve\u202e@harbour.example",
  "maeve\u200b@harbour.example",
  "maeve\u3164@harbour.example",
  "maeve\u034f@harbour.example",
  ".maeve@harbour.example",
  "ma..eve@harbour.example",
  "maeve@-harbour.example",
  "maeve@harbour.example/x",
  "maeve@harbour%2eexample",
  "maeve@harbour.example:25",
  `${"m".repeat(65)}@harbour.example`,
  `${"m".repeat(60)}@${`${"h".repeat(60)}.`.repeat(3)}harbour.example`,
  `m@${`${"h".repeat(60)}.`.repeat(4)}harbour.example`,
])("%j is refused", (typed) => {
  expect(parseEmail(typed)).toBeNull();
});

test("nothing that is taken can break out of a mail header", () => {
  const sly = fc.string({ unit: fc.constantFrom(..."ab.@+,;:<>\"'()[]\\ \r\n\t\0"), maxLength: 20 });
  fc.assert(fc.property(sly, (typed) => !/[\s\0,;:<>"()[\]\\]/.test(parseEmail(`${typed}@harbour.example`) ?? "")));
});

test("what is taken is taken again as it is", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (typed) => {
      const address = parseEmail(typed);
      if (address) expect(parseEmail(address)).toBe(address);
    }),
  );
});

describe("one mailbox has one canonical address", () => {
  test.each([
    ["Maeve@Harbour.example", "maeve@harbour.example"],
    ["maeve+letters@harbour.example", "maeve@harbour.example"],
    ["ma.eve.lynch@gmail.com", "maevelynch@googlemail.com"],
    ["M.aeve+x+y@GoogleMail.com", "maeve@gmail.com"],
    ["maeve-lynch@proton.me", "maeve_lynch@proton.me"],
    ["Zoe\u0308@harbour.example", "zoë@harbour.example"],
    ["ｍａｅｖｅ@harbour.example", "maeve@harbour.example"],
    ["mette@børnelinjen.example", "mette@xn--brnelinjen-0cb.example"],
  ])("%s and %s", (one, other) => {
    expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  });

  test.each([
    ["ma.eve@harbour.example", "maeve@harbour.example"],
    ["maeve@mail.harbour.example", "maeve@harbour.example"],
    ["maeve@gmail.com", "maeve@gmail.example"],
    ["+a@harbour.example", "+b@harbour.example"],
  ])("but %s and %s are two", (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  const local = fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}[a-z0-9]$/);
  const domain = fc.constantFrom("harbour.example", "gmail.com", "proton.me", "børnelinjen.example", "παιδιά.example");
  it("whatever its case, tags and Unicode form", () => {
    fc.assert(
      fc.property(local, domain, fc.stringMatching(/^[a-z0-9.+-]{0,8}$/), (name, host, tag) => {
        const canonical = canonicalAddress(`${name}@${host}`);
        expect(canonicalAddress(`${name.toUpperCase()}+${tag}@${host.toUpperCase()}`)).toBe(canonical);
        expect(canonicalAddress(`${name}@${host}`.normalize("NFD"))).toBe(canonical);
        expect(canonicalAddress(`${name}@${mailDomain(`${name}@${host}`)}`)).toBe(canonical);
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
    );
  });
  it("and where dots do not count, whatever the dots", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{2,20}$/),
        (name) => canonicalAddress(`${Array.from(name).join(".")}@gmail.com`) === `${name}@gmail.com`,
      ),
    );
  });
});

test.each([
  ["gmail.com", true],
  ["googlemail.com", true],
  ["outlook.fr", true],
  ["hotmail.be", true],
  ["yahoo.co.uk", true],
  ["gmx.at", true],
  ["posteo.de", true],
  ["seznam.cz", true],
  ["someone.fastmail.com", true],
  ["berlin.de", false],
  ["nus.edu.sg", false],
  ["harbour.example", false],
  ["gmail.com.example", false],
  ["freemail.example", true],
])("%s is a free-mail host: %o", (domain, free) => {
  expect(isFreeMail(domain)).toBe(free);
});

test.each([
  ["mailinator.com", true],
  ["sub.mailinator.com", true],
  ["yopmail.com", true],
  ["gmail.com", false],
  ["mailbox.org", false],
  ["harbour.example", false],
  // The list holds za.com and pp.ua whole.
  ["harbour.za.com", false],
  ["harbour.pp.ua", false],
])("%s is disposable: %o", (domain, disposable) => {
  expect(isDisposable(domain)).toBe(disposable);
});
