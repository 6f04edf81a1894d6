import { afterAll, expect, test } from "vitest";
import { SLUG } from "./support/letters";
import { confirmed, moderatorOf, somebody } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite();
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** The desk's own files of scripts; nothing in a page runs there either. */
const WITH_SCRIPTS = {
  ...HEADERS,
  "content-security-policy": HEADERS["content-security-policy"].replace(
    "default-src 'none';",
    "default-src 'none'; script-src 'self'; connect-src 'self';",
  ),
};

/** What may be stored on the way: public pages, for a second, and files. */
const KEPT = new Map([
  ["a page", "public, max-age=0, s-maxage=1"],
  ["only its head", "public, max-age=0, s-maxage=1"],
  ["the list for programs", "public, max-age=0, s-maxage=1"],
  ["a file", "public, max-age=31536000, immutable"],
]);

test("every answer carries the policy, whatever it is", async () => {
  const { link } = await confirmed(site);
  const who = visitor(site.url);
  const SIGN = `/letters/${SLUG}/sign`;
  const stylesheet = /href="(\/assets\/styles[^"]+)"/.exec(await who.page("/"))?.[1] ?? "";
  const answers: [string, number, Response][] = [
    ["a page", 200, await who.get("/")],
    ["only its head", 200, await who.send("/", { method: "HEAD" })],
    ["the private page", 200, await who.get(link)],
    ["a redirect", 303, await who.get(`/letters/${SLUG}/sign/sent/again`)],
    ["a slash too many", 308, await who.get("/checking/")],
    ["the list for programs", 200, await who.get(`/letters/${SLUG}/signatories.json`)],
    [
      "the data of a page",
      200,
      await who.get(`${SIGN}?_data=${encodeURIComponent("routes/($lang).letters.$slug.sign._index")}`),
    ],
    ["a file", 200, await who.get(stylesheet)],
    ["a file that is not there", 404, await who.get("/assets/nothing.js")],
    ["nothing", 404, await who.get("/nothing-here")],
    ["a form with mistakes", 422, await who.post(SIGN)],
    ["a form that was taken", 303, await who.post(SIGN, { ...somebody(), version: "1" })],
    [
      "a form of another site",
      403,
      await who.send(SIGN, { method: "POST", headers: { Origin: "https://evil.example" } }),
    ],
    ["a form that is too large", 413, await who.post(SIGN, { name: "x".repeat(70_000) })],
    ["a form where there is none", 405, await who.post("/checking")],
    ["the desk", 200, await nina.get("/moderation")],
    ["the desk from outside", 302, await who.get("/moderation")],
    ["whether it lives", 200, await who.get("/livez")],
    ["whether it is ready", 200, await who.get("/readyz")],
  ];
  for (const [what, status, answer] of answers) {
    expect(answer.status, what).toBe(status);
    const atDesk = what.startsWith("the desk");
    expect(Object.fromEntries(answer.headers), what).toMatchObject(atDesk ? WITH_SCRIPTS : HEADERS);
    const isPrivate = what === "the private page";
    expect(answer.headers.get("referrer-policy"), what).toBe(isPrivate ? "strict-origin" : "same-origin");
    expect(answer.headers.get("cache-control"), what).toBe(KEPT.get(what) ?? "no-store");
    expect(answer.headers.has("x-powered-by"), what).toBe(false);
    expect(answer.headers.has("server"), what).toBe(false);
  }
});

test("cookies are this host's alone, over https alone, and out of scripts' reach", async () => {
  const { who } = await confirmed(site);
  const signing = await who.post(`/letters/${SLUG}/sign`, { ...somebody(), version: "1" });
  const asking = await visitor(site.url).post("/moderation/sign-in", { email: "nina@alliance.example" });
  const { url } = await site.cli("moderator", "sign-in-link", "nina@alliance.example");
  const signedIn = await visitor(site.url).post(new URL(url).pathname);
  const cookies = [signing, asking, signedIn].flatMap(({ headers }) => headers.getSetCookie());
  const names = cookies.map((cookie) => cookie.split("=")[0]);
  expect(new Set(names)).toEqual(new Set(["__Host-signing", "__Host-signing-in", "__Host-session"]));
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-[a-z-]+=[^;]*; Path=\/; Max-Age=\d+; Secure; HttpOnly; SameSite=Lax$/);
  }
  const reading = await visitor(site.url).get("/");
  expect(reading.headers.getSetCookie()).toEqual([]);
});

test("a cookie that somebody made up or changed is as if there were none", async () => {
  const { who, form } = await confirmed(site);
  const sent = `/letters/${SLUG}/sign/sent`;
  const cookie = who.cookies.get("__Host-signing") ?? "";
  expect(await who.page(sent)).toContain(form.organisation);
  for (const changed of [
    cookie.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    cookie.split("~")[0] ?? "",
    "~",
    "é~é",
  ]) {
    const other = visitor(site.url);
    other.cookies.set("__Host-signing", encodeURIComponent(changed));
    const page = await other.page(sent);
    expect(page).not.toContain(form.organisation);
    expect(page).toContain("We cannot tell which signature this is");
  }
});
