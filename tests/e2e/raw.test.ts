import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { SLUG } from "./support/letters";
import { startSite } from "./support/site";

const site = await startSite();
afterAll(() => site.stop());

/** Sends bytes as they are, and gives back all that comes until the connection ends. */
function say(bytes: string) {
  const { hostname, port } = new URL(site.url);
  return new Promise<string>((answered, failed) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.setEncoding("latin1").on("data", (text) => (answer += text));
    socket.on("error", (error) => ("code" in error && error.code === "ECONNRESET" ? answered(answer) : failed(error)));
    socket.on("close", () => answered(answer));
    socket.write(bytes, "latin1");
  });
}

const asks = (line: string, ...headers: string[]) =>
  say(
    [
      line,
      ...(headers.some((name) => /^host:/i.test(name)) ? [] : ["Host: letters.example"]),
      ...headers,
      "Connection: close",
      "",
      "",
    ].join("\r\n"),
  );

/** Of the program's files, of the machine's, and of what breaks. */
const TELLTALE = /root:.*:0:0|"dependencies"|import \{|\n\s+at \S+ \(|node_modules|(Type|Reference|Range|URI)Error/;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

test.each([
  ["/assets/../../server/server.js", 404],
  ["/assets/../server.js", 404],
  ["/assets/%2e%2e/%2e%2e/server/server.js", 404],
  ["/assets/..%2f..%2fserver%2fserver.js", 404],
  ["/assets/..%5c..%5cserver%5cserver.js", 404],
  ["/assets/%252e%252e%252fserver.js", 404],
  ["/assets//etc/passwd", 404],
  ["/assets/%2fetc%2fpasswd", 404],
  ["/assets/%00", 404],
  ["/assets", 404],
  ["/.env", 404],
  ["/.git/config", 404],
  ["/package.json", 404],
  ["/build/server/server.js", 404],
  ["/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd", 404],
  ["/..%00/..%00/etc/passwd", 404],
  [`/letters/..%2f..%2f..%2fetc%2fpasswd/letter.pdf`, 404],
  [`/letters/${SLUG}%00/card.png`, 404],
  [`/letters/${SLUG}/versions/..%2f1`, 404],
  ["/letters/__proto__", 404],
  ["/letters/constructor/signatories.json", 404],
  ["/__manifest?version=1&p=/a/b/c&p=/letters", 404],
  ["/_root.data", 404],
  [`/letters/${SLUG}.data`, 404],
  ["/mailbox/..%2f..%2fundersigned.db", 404],
])("there is no file of ours or the machine's at %s", async (path, status) => {
  const answer = await asks(`GET ${path} HTTP/1.1`);
  expect(statusOf(answer)).toBe(status);
  expect(answer).not.toMatch(TELLTALE);
});

test.each([
  ["another host", "GET / HTTP/1.1", ["Host: evil.example"]],
  ["another host, forwarded", "GET / HTTP/1.1", ["X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"]],
  ["another host in the address", "GET http://evil.example/ HTTP/1.1", []],
  ["another host in the path", "GET //evil.example/ HTTP/1.1", []],
  ["another host behind a backslash", "GET /\\evil.example/ HTTP/1.1", []],
  ["a host with a path", "GET / HTTP/1.1", ["Host: evil.example/letters"]],
  ["a host with a user", "GET / HTTP/1.1", ["Host: evil.example@letters.example"]],
  ["a host that is none", "GET / HTTP/1.1", ["Host: a b<>evil.example"]],
  ["an empty host", "GET / HTTP/1.1", ["Host:"]],
  ["two hosts", "GET / HTTP/1.1", ["Host: letters.example", "Host: evil.example"]],
  ["a port that is none", "GET / HTTP/1.1", ["Host: letters.example:evil"]],
])("%s in a request leads nowhere else", async (_, line, headers) => {
  const answer = await asks(line, ...headers);
  const status = statusOf(answer);
  expect([200, 308, 400, 404]).toContain(status);
  expect(/^location: (.*)/im.exec(answer)?.[1] ?? "/").toMatch(/^\/(?![/\\])/);
  if (status === 200) expect(answer).not.toContain("evil.example");
  expect(answer).not.toMatch(TELLTALE);
});

test.each([
  ["TRACE", "TRACE / HTTP/1.1", ["X-Secret: canary"]],
  ["CONNECT", "CONNECT evil.example:443 HTTP/1.1", []],
  ["a method nobody knows", "BREW / HTTP/1.1", []],
  ["a method that cannot be", "G<>T / HTTP/1.1", []],
  ["everything there is", "OPTIONS * HTTP/1.1", []],
  ["an address that is a star", "GET * HTTP/1.1", []],
  ["an address without a slash", "GET letters HTTP/1.1", []],
  ["an address with a space", "GET /a b HTTP/1.1", []],
  ["an address of bytes", "GET /\xff\xfe\x80 HTTP/1.1", []],
  ["an address that is too long", `GET /${"a".repeat(20_000)} HTTP/1.1`, []],
  ["a query that is long", `GET /letters/${SLUG}/signatories?q=${"a".repeat(12_000)} HTTP/1.1`, []],
  ["a header that is too long", "GET / HTTP/1.1", [`Cookie: a=${"b".repeat(20_000)}`]],
  ["a thousand headers", "GET / HTTP/1.1", Array.from({ length: 1_000 }, (_, n) => `X-${n}: 1`)],
  ["a header of its own in a value", "GET / HTTP/1.1", ["X-A: b\nX-Injected: canary"]],
  ["two lengths", "POST / HTTP/1.1", ["Content-Length: 1", "Content-Length: 2"]],
  ["a length and chunks", "POST / HTTP/1.1", ["Content-Length: 1", "Transfer-Encoding: chunked"]],
  ["a length below nothing", "POST / HTTP/1.1", ["Content-Length: -1"]],
  ["an upgrade", "GET / HTTP/1.1", ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Key: eA=="]],
  ["HTTP/2 before it was agreed", "PRI * HTTP/2.0", []],
])("%s is answered calmly or not at all", async (_, line, headers) => {
  const answer = await asks(line, ...headers);
  const status = statusOf(answer);
  expect(status === 0 || (status >= 200 && status < 500) || status === 501, answer.slice(0, 200)).toBe(true);
  expect(answer).not.toContain("canary");
  expect(answer).not.toMatch(TELLTALE);
});

test("whoever found something is told where to write", async () => {
  const answer = await asks("GET /.well-known/security.txt HTTP/1.1");
  expect(statusOf(answer)).toBe(200);
  expect(answer).toMatch(/^content-type: text\/plain; charset=utf-8\r$/im);
  expect(answer).toContain("Contact: mailto:privacy@alliance.example\n");
});

test("after all that it is as it was, and its log names none of it", async () => {
  expect(statusOf(await asks("GET / HTTP/1.1"))).toBe(200);
  expect(site.server.output()).not.toMatch(/evil|passwd|canary|"level":[56]0/);
});
