import fc from "fast-check";

/** What breaks programs that read it too simply. */
const KNOWN = [
  ...["", " ", "\0", "a\0b", "\r\nX-Other: 1", "\n", "\t", "\u2028", "\ufeff", "\u202e", "\ufffd", "é", "𐍈", "👩‍👩‍👧"],
  ...["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "then", "$where", "length"],
  ...[
    "..",
    "../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "file:///etc/passwd",
    "C:\\",
    "a/b",
    "?",
    "#",
    "//evil.example",
  ],
  ...[
    "%",
    "%0",
    "%00",
    "%zz",
    "%ff",
    "%c0%af",
    "%2e%2e%2f",
    "%252e",
    "%E2%80",
    "&amp;",
    "{{7*7}}",
    "$" + "{7*7}",
    "<%= 7 %>",
  ],
  ...["null", "undefined", "NaN", "true", "-1", "0", "1e309", "9007199254740993", "0x10", "1.5", "-0", "٣", "Infinity"],
  ...["' or 1=1 --", '"; drop table signatures; --', "*", '"*"', "NEAR(a b", "a OR", "a AND", "^a", "a:b", "(", ")"],
  ...[
    "[]",
    "{}",
    "[[[[",
    '{"a":',
    "a[b]",
    "a[]",
    "https://[::1",
    "https://a@b@c",
    "http://%00.example",
    "a@b.example\nBcc: c@d.example",
  ],
  ...["null", "[]", '[null,"\\ud800"]', '{"__proto__":{"a":1}}', "[".repeat(3_000)].map((json) =>
    Buffer.from(json).toString("base64url"),
  ),
  ...["x".repeat(5_000), "é".repeat(300), "(".repeat(1_000), "👍".repeat(200), "\u0301".repeat(50)],
] as const;

/** A text that nobody types, or that somebody types who looks for a hole. */
export const strangeText = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }),
  fc.integer().map(String),
);

/** The same where bytes go: headers and raw addresses. */
export const strangeBytes = fc.oneof(
  fc.constantFrom(...KNOWN).map((text) => text.replace(/[^\t\x20-\xff]/g, "?")),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((byte) => String.fromCharCode(byte)), maxLength: 60 }),
);
