import { expect, test, vi } from "vitest";
import { DomainError } from "~/domain/errors";
import { FRAMED_ELSEWHERE } from "~/http/headers";
import { LIVE, testStack } from "../support/stack";

const SAME_ORIGIN = { Origin: "https://letters.example", "Sec-Fetch-Site": "same-origin" };
const LOOPBACK = { Host: "127.0.0.1:3000" };
const text = (words: string) => ({ loader: () => new Response(words), action: () => new Response(`${words} done`) });

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

test("every answer has the security headers: pages, redirects, refusals, errors, health", async () => {
  const breaks = () => {
    throw new Error("a bug");
  };
  const { ask } = testStack({ routes: { fine: text("fine"), breaks: { loader: breaks }, $key: text("x") } });
  const answers = [
    [await ask("/fine"), 200],
    [await ask("/fine", { method: "HEAD" }), 200],
    [await ask("/fine/"), 308],
    [await ask("/fine", { method: "POST" }), 403],
    [await ask("/breaks"), 500],
    [await ask("/a/b/c"), 404],
    [await ask("/livez"), 200],
    [await ask("/readyz"), 200],
  ] as const;
  for (const [answer, status] of answers) {
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(HEADERS);
  }
});

test("a route may say otherwise: how long it keeps, and who may show it", async () => {
  const headers = { "Cache-Control": "public, max-age=60", "Cross-Origin-Resource-Policy": "cross-origin" };
  const { ask } = testStack({ routes: { badge: { loader: () => new Response("", { headers }) } } });
  const { headers: answered } = await ask("/badge");
  expect(answered.get("Cache-Control")).toBe("public, max-age=60");
  expect(answered.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  expect(answered.get("X-Frame-Options")).toBe("DENY");
});

test("a page for other sites' frames is the only one that may be in one", async () => {
  const framed = { loader: () => new Response("", { headers: FRAMED_ELSEWHERE }) };
  const { ask } = testStack({ routes: { framed, fine: text("fine") } });
  const { headers } = await ask("/framed");
  expect(headers.get("Content-Security-Policy")).toBe(
    HEADERS["content-security-policy"].replace("frame-ancestors 'none'", "frame-ancestors *"),
  );
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  expect(headers.has("X-Frame-Options")).toBe(false);
  expect((await ask("/fine")).headers.get("X-Frame-Options")).toBe("DENY");
});

test("a signature's page lets its origin leave, never its path", async () => {
  const { ask } = testStack({ routes: { "signature/:key": text("x"), "fr/signature/:key": text("x") } });
  for (const path of ["/signature/abc.key", "/fr/signature/abc.key"])
    expect((await ask(path)).headers.get("Referrer-Policy")).toBe("strict-origin");
});

test("only a demonstration on http goes without Strict-Transport-Security", async () => {
  const { ask } = testStack({ env: {}, routes: { fine: text("fine") } });
  expect((await ask("/fine", { headers: LOOPBACK })).headers.has("Strict-Transport-Security")).toBe(false);
});

test.each([
  ["our own page", SAME_ORIGIN, 200],
  ["our own page, in a browser that says only the origin", { Origin: "https://letters.example" }, 200],
  ["our own page behind a proxy that renames the host", { ...SAME_ORIGIN, Host: "127.0.0.1:3000" }, 200],
  ["another site", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }, 403],
  ["another host of our site", { Origin: "https://www.letters.example", "Sec-Fetch-Site": "same-site" }, 403],
  ["another site that claims our origin", { Origin: "https://letters.example", "Sec-Fetch-Site": "cross-site" }, 403],
  ["the address bar", { "Sec-Fetch-Site": "none" }, 403],
  ["a sandboxed frame", { Origin: "null" }, 403],
  ["a script without an origin", {}, 403],
  ["a browser that says something we cannot read", { Origin: "letters.example" }, 403],
])("a form from %s is answered as it should be", async (_, headers, status) => {
  const { ask } = testStack({ routes: { sign: text("sign") } });
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await ask("/sign", { method, headers })).status, method).toBe(status);
  expect((await ask("/sign?_data=sign", { method: "POST", headers })).status, "_data").toBe(status);
  expect((await ask("/sign", { headers })).status, "reading").toBe(200);
});

test("a refused form gets a page with a way on, in the language of its address", async () => {
  const { ask } = testStack();
  const page = await ask("/fr/letters/safer-online/sign", { method: "POST" });
  expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
  const html = await page.text();
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('href="/assets/styles.css"');
  expect(html).toContain('<a href="/fr">');
});

test("a form of more than 64 KB is refused with a page, whether it says its length or not", async () => {
  const { ask } = testStack({ routes: { sign: text("sign") } });
  const send = (size: number, headers = {}) =>
    ask("/sign", { method: "POST", headers: { ...SAME_ORIGIN, ...headers }, body: "x".repeat(size) });
  expect((await send(64 * 1024)).status).toBe(200);
  expect((await send(64 * 1024 + 1)).status).toBe(413);
  expect((await send(64 * 1024 + 1, { "Content-Length": String(64 * 1024 + 1) })).status).toBe(413);
});

test.each([
  ["127.0.0.1:3000", 200],
  ["localhost:3000", 200],
  ["[::1]:3000", 200],
  ["evil.example", 421],
  ["127.0.0.1.evil.example", 421],
  ["127.0.0.1@evil.example", 421],
  ["", 421],
])("a demonstration that is called %s answers %i", async (host, status) => {
  const { ask } = testStack({ env: {}, routes: { mailbox: text("mail") } });
  expect((await ask("/mailbox", { headers: { Host: host } })).status).toBe(status);
});

test("a demonstration refuses what was forwarded, unless a proxy is trusted", async () => {
  const headers = { ...LOOPBACK, "X-Forwarded-For": "203.0.113.7" };
  const routes = { mailbox: text("mail") };
  expect((await testStack({ env: {}, routes }).ask("/mailbox", { headers })).status).toBe(421);
  expect((await testStack({ env: { TRUST_PROXY: "1" }, routes }).ask("/mailbox", { headers })).status).toBe(200);
});

test("a live instance answers by whatever name its proxy calls it", async () => {
  const { ask } = testStack({ routes: { fine: text("fine") } });
  expect((await ask("/fine", { headers: { Host: "upstream:3000" } })).status).toBe(200);
});

test.each([
  ["0", undefined, "198.51.100.0/24"],
  ["0", "203.0.113.7", "198.51.100.0/24"],
  ["1", "192.0.2.1, 203.0.113.7", "203.0.113.0/24"],
  ["2", "192.0.2.1, 203.0.113.7", "192.0.2.0/24"],
  ["3", "192.0.2.1, 203.0.113.7", "192.0.2.0/24"],
  ["1", "", "198.51.100.0/24"],
  ["1", "2001:db8:1:2:3::4", "2001:db8:1:2::/64"],
])("with %s proxies trusted, X-Forwarded-For: %s comes from %s", async (TRUST_PROXY, forwarded, network) => {
  const loader = ({ context }: { context: { network: string } }) => new Response(context.network);
  const { ask } = testStack({ env: { ...LIVE, TRUST_PROXY }, routes: { who: { loader } } });
  const headers = forwarded === undefined ? undefined : { "X-Forwarded-For": forwarded };
  expect(await (await ask("/who", { from: "198.51.100.9", headers })).text()).toBe(network);
});

test("the log has one line a request: the route's pattern, never the address", async () => {
  const { ask, log } = testStack({ routes: { ":lang?/signature/:key": text("x") } });
  await ask("/fr/signature/abc.canary?q=canary", { headers: { Referer: "https://canary.example" } });
  await ask("/canary/nowhere?canary");
  await ask("/assets/canary");
  await ask("/signature/canary", { method: "POST" });
  const lines = log.map((line) => JSON.parse(line));
  expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ["GET", "/:lang?/signature/:key", 200],
    ["GET", "/*", 404],
    ["GET", "/assets/*", 404],
    ["POST", "/:lang?/signature/:key", 403],
  ]);
  for (const { requestId, ms } of lines) {
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
  expect(log.join()).not.toContain("canary");
});

test.each([
  [new DomainError("not-found"), 404],
  [new DomainError("forbidden"), 403],
  [new DomainError("conflict"), 409],
  [new DomainError("limited"), 429],
  [Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" }), 503],
  [Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_WRITE" }), 503],
  [new Error("a bug"), 500],
])("what breaks with %s is answered %i, and what was typed stays out of the log", async (error, status) => {
  const broken = () => {
    throw error;
  };
  const { ask, log } = testStack({
    routes: { page: { default: () => null, action: broken }, file: { action: broken } },
  });
  for (const path of ["/page", "/file", "/page?_data=page"]) {
    const answer = await ask(path, { method: "POST", headers: SAME_ORIGIN });
    expect(answer.status, path).toBe(status);
  }
  expect(log.filter((line) => JSON.parse(line).level >= 50)).toHaveLength(status >= 500 ? 3 : 0);
  expect(log.join()).not.toContain("a bug");
});

test("asked for its head only, what breaks is answered with the same status", async () => {
  const broken = (error: Error) => ({
    default: () => null,
    loader: () => {
      throw error;
    },
  });
  const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  const routes = { gone: broken(new DomainError("not-found")), full: broken(full), bug: broken(new Error("a bug")) };
  const { ask } = testStack({ routes });
  for (const [path, status] of [
    ["/gone", 404],
    ["/full", 503],
    ["/bug", 500],
  ] as const) {
    for (const method of ["GET", "HEAD"]) expect((await ask(path, { method })).status, method + path).toBe(status);
  }
});

test.each(["/signature/canary%", "/fr/signature/%zzcanary", "/letters/canary%ff/sign", "/canary%E2%80"])(
  "%s cannot be read: it is not found, and printed nowhere",
  async (path) => {
    const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { ask, log } = testStack({
      routes: { ":lang?/signature/:key": text("x"), ":lang?/letters/:slug/sign": text("x") },
    });
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>");
    expect([log.join(), printed.mock.calls.join()].join()).not.toContain("canary");
    printed.mockRestore();
  },
);

test.each([
  ["/letters/", "/letters"],
  ["/letters/x/?q=a", "/letters/x?q=a"],
  ["//evil.example/", "/evil.example"],
  ["/%5Cevil.example/", "/%5Cevil.example"],
])("%s is at %s", async (path, location) => {
  const { ask } = testStack();
  const answer = await ask(`http://127.0.0.1:3000${path}`);
  expect([answer.status, answer.headers.get("Location")]).toEqual([308, location]);
});

test("a network may have so many searches made in a minute; what is not endless stays open to it", async () => {
  const { ask } = testStack({
    env: { ...LIVE, LIMITS: "reading-1m=3" },
    routes: { "letters/:slug/signatories": text("names"), "letters/:slug": text("letter") },
  });
  const search = async (q: string, from?: string) => ask(`/letters/s/signatories?q=${q}`, from ? { from } : {});
  for (const q of ["a", "b", "c"]) expect((await search(q)).status).toBe(200);
  const refused = await search("d");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("Too many requests");
  expect((await search("e", "198.51.100.7")).status).toBe(200);
  for (const path of ["/letters/s", "/letters/s/signatories"]) expect((await ask(path)).status).toBe(200);
});

test("a network that sends form after form is refused before it costs anything; others and the desk go on", async () => {
  const form = vi.fn(() => new Response("taken"));
  const { ask } = testStack({
    env: { ...LIVE, LIMITS: "posting-1m=3" },
    routes: { "letters/:slug/sign": { action: form }, "moderation/keys": { action: form } },
  });
  const headers = { Origin: LIVE.BASE_URL };
  const send = async (from: string, path = "/letters/s/sign") =>
    (await ask(path, { method: "POST", headers, from })).status;
  for (let n = 0; n < 3; n += 1) expect(await send("203.0.113.7")).toBe(200);
  expect([await send("203.0.113.8"), form.mock.calls.length]).toEqual([429, 3]);
  expect([await send("198.51.100.7"), await send("203.0.113.7", "/moderation/keys")]).toEqual([200, 200]);
});

test("only a public page, as it was asked for, may be stored by those in between", async () => {
  const { ask } = testStack({ routes: { "letters/:slug": text("letter"), "letters/:slug/sign": text("form") } });
  const kept = async (path: string) => (await ask(path)).headers.get("Cache-Control");
  expect(await kept("/letters/s")).toBe("public, max-age=0, s-maxage=1");
  expect(await kept("/letters/s/versions/1")).toBe("no-store");
  expect(await kept("/letters/s/sign")).toBe("no-store");
});
