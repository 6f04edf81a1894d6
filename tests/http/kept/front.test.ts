import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import type { App } from "~/app.server";
import { type Handle, keepPages } from "~/http/kept/front.server";
import { openLetter } from "../../support/open-letter";

const LETTER = "/letters/safer-online";
const KEPT = "public, max-age=0, s-maxage=1";
const WORDS = "We ask the Council to act. ".repeat(100);

type Made = (url: URL, request: Request) => Response | Promise<Response>;
const html = (words: string, headers = {}) =>
  new Response(words, { headers: { "Content-Type": "text/html", "Cache-Control": KEPT, ...headers } });

/** A server that keeps what `make` makes; `made` are the addresses that it was asked for. */
async function front(make: Made = () => html(WORDS), settings: Partial<App["settings"]> = {}) {
  const world = await openLetter();
  const app = { ...world.app, settings: { ...world.app.settings, trustProxy: 0, ...settings } } as App;
  const made: string[] = [];
  const handle: Handle = (request) => {
    const url = new URL(request.url);
    made.push(url.pathname + url.search);
    return make(url, request);
  };
  const server = createServer(keepPages(app, handle).listener).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;

  /** One more on the list: a new revision of the letter. */
  const change = () => app.db.write(() => app.db.letters.update(1, app.now(), {}));
  // A connection each: on a busy machine the server closed one that was idle just as the next request took it.
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { Connection: "close", ...headers } });
  const read = async (path: string) => (await ask(path)).text();
  return { ...world, port, made, change, ask, read };
}

test("a page is made once, and again after a change", async () => {
  let edition = 1;
  const { made, change, read, clock } = await front(() => html(`edition ${edition}`));
  expect([await read(LETTER), await read(LETTER), await read(`${LETTER}?x=1`)]).toEqual(Array(3).fill("edition 1"));
  edition = 2;
  clock.now += 1_000;
  await change();
  expect([await read(LETTER), await read(LETTER)]).toEqual(["edition 2", "edition 2"]);
  expect(made).toEqual([LETTER, LETTER]);
});

test("changes that follow each other closely are shown together, half a second after the first at the latest", async () => {
  const { made, change, read, clock } = await front();
  await read(LETTER);
  for (const { pause, pages } of [
    { pause: 0, pages: 2 },
    { pause: 0, pages: 2 },
    { pause: 499, pages: 2 },
    { pause: 1, pages: 3 },
  ]) {
    clock.now += pause;
    await change();
    await read(LETTER);
    expect(made).toHaveLength(pages);
  }
});

test("a report in numbers is made anew with a change of its letter, and with the minute", async () => {
  const { made, change, read, clock } = await front();
  clock.now += 60_000 - (clock.now % 60_000);
  const report = `${LETTER}/integrity`;
  for (const { pause, changes, times } of [
    { pause: 0, changes: false, times: 1 },
    { pause: 20_000, changes: false, times: 1 },
    { pause: 20_000, changes: true, times: 2 },
    { pause: 19_999, changes: false, times: 2 },
    { pause: 1, changes: false, times: 3 },
  ]) {
    clock.now += pause;
    if (changes) await change();
    await read(report);
    expect(made).toHaveLength(times);
  }
});

test("what another process changed is noticed within a quarter of a second", async () => {
  const { made, read, clock, folder } = await front();
  clock.now += 1_000;
  await read(LETTER);
  const other = new Database(join(folder, "undersigned.db"));
  other.exec("update letters set revision = revision + 1");
  other.close();
  clock.now += 250;
  await read(LETTER);
  expect(made).toHaveLength(2);
});

test("a letter that closes by the clock has new pages", async () => {
  const { app, made, read, clock } = await front();
  await app.db.write(() => app.db.letters.update(1, app.now(), { closesAt: clock.now + 10_000 }));
  clock.now += 1_000;
  await read(LETTER);
  clock.now += 9_000;
  await read(LETTER);
  expect(made).toHaveLength(2);
});

test("pages that may show any letter turn with each of them, a letter's own with that letter, files never", async () => {
  const { made, change, read, clock } = await front((url) =>
    html("x", url.pathname.startsWith("/assets") ? { "Cache-Control": "public, max-age=31536000, immutable" } : {}),
  );
  const all = ["/", LETTER, "/letters/another", "/assets/styles.css"];
  for (const path of all) await read(path);
  clock.now += 1_000;
  await change();
  for (const path of all) await read(path);
  expect(made.slice(all.length)).toEqual(["/", LETTER]);
});

test("two hundred who wait for one page have it made once", async () => {
  const { made, read } = await front(async () => {
    await new Promise((later) => setTimeout(later, 50));
    return html(WORDS);
  });
  const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => read(`${LETTER}?x=${i}`)));
  expect(new Set(answers)).toEqual(new Set([WORDS]));
  expect(made).toEqual([LETTER]);
});

test("who asks after a change does not get the page that was begun before it, and nothing is made twice at a time", async () => {
  const doors: (() => void)[] = [];
  let making = 0;
  const { change, read, clock, made } = await front(async () => {
    const number = made.length;
    expect(++making).toBe(1);
    await new Promise<void>((open) => doors.push(open));
    making--;
    return html(`page ${number}`);
  });
  const before = read(LETTER);
  await expect.poll(() => doors.length).toBe(1);
  clock.now += 1_000;
  await change();
  const after = [read(LETTER), read(LETTER)];
  await new Promise((later) => setTimeout(later, 30));
  doors[0]?.();
  await expect.poll(() => doors.length).toBe(2);
  doors[1]?.();
  expect(await Promise.all([before, ...after])).toEqual(["page 1", "page 2", "page 2"]);
});

test("each coding is ready, with a tag of its own", async () => {
  const { ask, port } = await front();
  expect(await (await ask(LETTER, { "Accept-Encoding": "br" })).text()).toBe(WORDS);
  const raw = async (coding: string) => {
    const bytes = await wire(
      port,
      `GET ${LETTER} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${coding}\r\nConnection: close\r\n\r\n`,
    );
    const end = bytes.indexOf("\r\n\r\n");
    return { head: bytes.subarray(0, end).toString(), body: bytes.subarray(end + 4) };
  };
  const [br, gzip, plain] = await Promise.all(["br", "gzip", "identity"].map(raw));
  expect(brotliDecompressSync(br?.body ?? "").toString()).toBe(WORDS);
  expect(gunzipSync(gzip?.body ?? "").toString()).toBe(WORDS);
  expect(plain?.body.toString()).toBe(WORDS);
  const tags = [br, gzip, plain].map((answer) => /etag: (.*)\r/i.exec(answer?.head ?? "")?.[1]);
  expect(new Set(tags).size).toBe(3);
  for (const answer of [br, gzip, plain]) expect(answer?.head).toMatch(/vary: accept-encoding/i);
});

test("who has the page already hears so, in whichever coding and however weakly it asks", async () => {
  const { ask, made } = await front();
  const tag = (await ask(LETTER)).headers.get("ETag") ?? "";
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, tag.replace(/\.(br|gz)"/, '"'), "*"]) {
    const answer = await ask(LETTER, { "If-None-Match": known });
    expect([answer.status, await answer.text()]).toEqual([304, ""]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      etag: tag,
      "cache-control": KEPT,
      vary: "Accept-Encoding",
    });
    expect(answer.headers.has("Content-Encoding")).toBe(false);
  }
  expect((await ask(LETTER, { "If-None-Match": '"other"' })).status).toBe(200);
  expect(made).toHaveLength(1);
});

test("asked for the head only, it answers with the head of the same page", async () => {
  const { ask, made } = await front();
  const [got, head] = [await ask(LETTER), await ask(LETTER, {}, "HEAD")];
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["ETag", "Content-Length", "Cache-Control"])
    expect(head.headers.get(name)).toBe(got.headers.get(name));
  expect(made).toHaveLength(1);
});

test("a page knows nothing of who asks for it", async () => {
  const { ask } = await front((_, request) => html(JSON.stringify([...request.headers.keys()])));
  const visitor = { Cookie: "a=b", "Accept-Language": "fr", "If-None-Match": '"x"', Authorization: "Basic eDp5" };
  expect(await (await ask(LETTER, visitor)).json()).toEqual(["host"]);
});

test("a page is made for the site's own address, whatever name a request calls it by", async () => {
  const { port } = await front((url, request) => html(`${url.origin} ${request.headers.get("Host")}`));
  const answer = await wire(port, `GET ${LETTER} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
  expect(answer.toString()).toMatch(/\r\n\r\nhttps:\/\/letters\.example letters\.example$/);
});

test("after a request that broke, the page is made for the next", async () => {
  let breaks = true;
  const { read } = await front(async () => {
    if (!breaks) return html("whole");
    breaks = false;
    throw new Error("a bug");
  });
  await read(LETTER);
  expect(await read(LETTER)).toBe("whole");
});

test("what is no kept page is made for each who asks, with all that they sent", async () => {
  const gone = () => new Response("gone", { status: 410, headers: { "Cache-Control": "no-store" } });
  const { read, made, ask } = await front((url, request) =>
    url.pathname === LETTER ? gone() : html(request.headers.get("Cookie") ?? "", { "Cache-Control": "no-store" }),
  );
  expect([await read(LETTER), await read(LETTER)]).toEqual(["gone", "gone"]);
  expect(await (await ask(`${LETTER}/sign`, { Cookie: "a=b" })).text()).toBe("a=b");
  await ask(LETTER, {}, "POST");
  expect(made).toEqual([LETTER, LETTER, `${LETTER}/sign`, LETTER]);
});

test("a page that breaks off while it is made is made again for who asked", async () => {
  let breaks = true;
  const { read } = await front(() => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode("half"));
        if (breaks) stream.error(new Error("the disk"));
        else stream.close();
        breaks = false;
      },
    });
    return new Response(body, { headers: { "Cache-Control": KEPT } });
  });
  expect(await read(LETTER)).toBe("half");
});

test("a demonstration asked for by another name, or through a tunnel, gets no kept page", async () => {
  const { ask, made } = await front(undefined, { demonstration: true });
  await ask(LETTER);
  await ask(LETTER);
  expect(made).toHaveLength(1);
  await ask(LETTER, { "X-Forwarded-For": "203.0.113.7" });
  expect(made).toHaveLength(2);
});

/** Everything that the server answers to some bytes, as it came. */
function wire(port: number, request: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    connect(port, "127.0.0.1", function (this: import("node:net").Socket) {
      this.write(request);
    })
      .on("data", (part) => parts.push(part))
      .on("end", () => resolve(Buffer.concat(parts)))
      .on("error", reject);
  });
}
