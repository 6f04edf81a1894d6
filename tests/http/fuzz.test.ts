import fc from "fast-check";
import { expect, test } from "vitest";
import { visit } from "../routes/visit";
import { PRODUCT_ROUTES, product } from "../support/product";
import { LIVE } from "../support/stack";
import { strangeBytes, strangeText } from "../support/strange";
import { LETTER, world } from "../support/world";

/** So many requests, always the same: FUZZ_RUNS asks for another number, and for other ones each time. */
const { FUZZ_RUNS } = process.env;
const PLAN = FUZZ_RUNS ? { numRuns: Number(FUZZ_RUNS) } : { numRuns: 600, seed: 1 };

/** The addresses of every route, and of what is answered before them. */
const PATHS = [...PRODUCT_ROUTES.map(({ path }) => path), "livez", "readyz", "assets/:file", "metrics", ":lang?/*"];
const METHODS = ["GET", "GET", "GET", "HEAD", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];
/** What forms and addresses of ours call their fields; any other name is strange. */
const FIELDS =
  "organisation website country sector name role email authority statement showRepresentative version code token text note reason revision other otherRevision stays anotherOrganisation queue ids act all seen handOver block subject q sort after url format maxwidth maxheight notice done about with find language status letter digest reminds title-en text-en sha256 credential response id keys _data index".split(
    " ",
  );
const TYPES = [
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json",
  "text/plain",
  "",
];
const HEADERS = [
  ...["Accept", "Accept-Encoding", "Accept-Language", "Cookie", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host"],
  ...["X-Forwarded-Proto", "Host", "If-None-Match", "If-Modified-Since", "Range", "Referer", "User-Agent", "Purpose"],
  ...["X-HTTP-Method-Override", "X-Remix-Redirect", "X-Original-URL", "Authorization", "Sec-Fetch-Dest", "DNT"],
];

const named = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: strangeText });
const fields = (value: fc.Arbitrary<string>) => fc.array(fc.tuple(named, value), { maxLength: 8 });

/** A path of this pattern, from what is there and what is not. */
const pathLike = (pattern: string, known: Record<string, readonly string[]>) =>
  fc
    .tuple(
      ...pattern.split("/").map((segment) => {
        const [, name = ""] = /^:(\w+)/.exec(segment) ?? [];
        if (segment === ":lang?") return fc.constantFrom("", "", "/fr", "/de", "/xx", "/__proto__");
        if (name === "" && segment !== "*") return fc.constant(`/${segment}`);
        const there = fc.constantFrom(...(known[name] ?? ["1"]));
        const strange = strangeText.map((text) => encodeURIComponent(text));
        const all = [there, strange, strangeBytes.map((text) => text.replace(/[\t\n\r]/g, ""))];
        return fc.oneof(...all).map((text) => `/${text}`);
      }),
    )
    .map((segments) => segments.join(""));

const bodies = (values: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: fields(values).map((pairs) => new URLSearchParams(pairs).toString()) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: strangeText },
    {
      weight: 1,
      arbitrary: fc
        .tuple(named, values)
        .map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`),
    },
  );

/** What is in an answer that tells of the program: a stack, a file of ours, a statement, a driver's words. */
const TELLTALE =
  /\n\s+at \S+ \(|node_modules|\.server\.ts|SQLITE_|SqliteError|ZodError|(Type|Reference|Range|Syntax)Error/;

test("no request makes an error, tells of the program or leads elsewhere, whatever it asks, sends and claims", {
  timeout: 600_000,
}, async () => {
  const w = world();
  const slug = await w.letter();
  const listed = await w.listed();
  const waiting = await w.confirmed();
  const unconfirmed = await w.signed();
  const declined = await w.declined();
  const signatures = [listed, waiting, unconfirmed, declined];
  const ask = product(w);
  const come = visit(w);
  const owner = await w.moderator("owner");
  const known = {
    slug: [slug],
    id: [...signatures.map(({ id }) => id), "1"],
    key: signatures.map(({ id, key }) => `${id}.${key}`),
    code: ["other"],
    kind: ["confirm"],
    act: ["withdraw", "correct", "retire"],
    n: ["1"],
  };
  const values = fc.oneof(
    { weight: 3, arbitrary: strangeText },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...signatures.flatMap(({ id, code }) => [id, code]),
        "1",
        "2",
        "yes",
        "other",
        "en",
        "IE",
        "ngo",
        LETTER.title,
      ),
    },
  );
  const requests = fc.record({
    path: fc.constantFrom(...PATHS).chain((pattern) => pathLike(pattern, known)),
    query: fc.option(fields(values), { nil: [] }),
    method: fc.constantFrom(...METHODS),
    as: fc.constantFrom("stranger", "stranger", "signer", "owner"),
    origin: fc.constantFrom("ours", "ours", "ours", "none"),
    type: fc.constantFrom(...TYPES),
    headers: fc.array(fc.tuple(fc.constantFrom(...HEADERS), strangeBytes), { maxLength: 3 }),
    body: bodies(values),
  });

  await fc.assert(
    fc.asyncProperty(requests, async ({ path, query, method, as, origin, type, headers, body }) => {
      const search = query.length > 0 ? `?${new URLSearchParams(query)}` : "";
      const request = new Request(`${LIVE.BASE_URL}/${path.replace(/^\/+/, "")}${search}`, {
        method,
        body: method === "GET" || method === "HEAD" ? null : new TextEncoder().encode(body),
      });
      for (const [name, value] of headers) request.headers.set(name, value);
      if (type !== "") request.headers.set("Content-Type", type);
      if (origin === "ours") request.headers.set("Sec-Fetch-Site", "same-origin");
      if (as === "signer") request.headers.set("Cookie", come.signedHere(unconfirmed.id).cookies);
      if (as === "owner") request.headers.set("Cookie", (await come.signedIn(owner)).cookies);
      const answer = await ask(request);
      const said = await answer.text();
      // 501: what oEmbed says where another format is asked for.
      expect(answer.status === 501 || answer.status < 500, `${answer.status}: ${said}`).toBe(true);
      expect(said).not.toMatch(TELLTALE);
      expect(answer.headers.get("Location") ?? "/").toMatch(/^\/(?![/\\])/);
    }),
    PLAN,
  );
  expect(Object.keys(Object.prototype), "what everything inherits from").toEqual([]);
});
