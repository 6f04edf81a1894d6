import { expect, test } from "vitest";
import { everyState } from "../routes/every-state";
import { quietMailer } from "../support/app";
import { PRODUCT_ROUTES, product } from "../support/product";
import { LIVE } from "../support/stack";
import { LETTER, world } from "../support/world";

/** Every way in which a request says what the site is called, or where somebody wants to go. */
const CLAIMS = {
  Host: "evil.example",
  Origin: "https://evil.example",
  Referer: "https://evil.example/",
  Forwarded: "host=evil.example;proto=http",
  "X-Forwarded-Host": "evil.example",
  "X-Forwarded-Server": "evil.example",
  "X-Host": "evil.example",
  "X-Original-URL": "https://evil.example/",
  "X-Rewrite-URL": "https://evil.example/",
  "X-Remix-Redirect": "https://evil.example/",
};
const TURNS =
  "next url to redirect redirect_uri return returnTo return_to continue dest destination goto r u back".split(" ");

const turned = (path: string) => {
  const turns = TURNS.map((name) => `${name}=${encodeURIComponent("//evil.example/")}`).join("&");
  return `${path}${path.includes("?") ? "&" : "?"}${turns}`;
};

test("whatever a request calls the site, pages and redirects stay with BASE_URL", { timeout: 60_000 }, async () => {
  const { w, visits } = await everyState();
  const ask = product(w);
  for (const { path, as } of visits) {
    // A document takes long to make.
    for (const address of /\.(pdf|png)$/.test(path) ? [path] : [path, turned(path)]) {
      const headers = { ...CLAIMS, Cookie: "cookies" in as ? String(as.cookies) : "" };
      // As node's own server hands it over: the name in the address is the one that the request claims.
      const answer = await ask(new Request(`http://evil.example${address}`, { headers }));
      // A page's links to its other languages keep its query; nothing leads there.
      const body = (await answer.text()).replaceAll(encodeURIComponent("//evil.example/"), "");
      expect(body, address).not.toContain("evil.example");
      expect(answer.headers.get("Location") ?? "/", address).toMatch(/^\/(?!\/)/);
    }
  }
});

test("whatever a request calls the site, mails link to BASE_URL", async () => {
  const w = world();
  await w.letter();
  const ask = product(w);
  const send = (path: string, fields: Record<string, string>) =>
    ask(
      new Request(`http://evil.example${path}`, {
        ...{ method: "POST", body: new URLSearchParams(fields) },
        headers: { ...CLAIMS, "Sec-Fetch-Site": "same-origin" },
      }),
    );
  const { email, statement: _, showRepresentative: __, version: ___, ...form } = w.submission();
  const signed = await send(`/letters/${LETTER.slug}/sign`, { ...form, email, version: "1" });
  expect([signed.status, signed.headers.get("Location")]).toEqual([303, `/letters/${LETTER.slug}/sign/sent`]);
  await w.moderator("owner", "nina@alliance.example");
  await send("/moderation/sign-in", { email: "nina@alliance.example" });
  const mails = await w.deliver();
  expect(mails.map(({ to }) => to)).toEqual([email, "nina@alliance.example"]);
  for (const mail of mails) {
    expect(mail.text).toContain("https://letters.example/");
    expect(JSON.stringify(mail)).not.toContain("evil.example");
  }
});

const TAKING = PRODUCT_ROUTES.filter(({ module }) => module.action);
const NAMES =
  "organisation website name role email statement text note code answer question token reason title-en text-en find q queue ids credential notice-en reason-en".split(
    " ",
  );

/** Forms that no page of ours sends, each as large as it may be. */
const FORMS: Record<string, string> = {
  "fields of three thousand letters": NAMES.map((name) => `${name}=${"x".repeat(2_700)}`).join("&"),
  "one field of sixty thousand": `organisation=${"a ".repeat(30_000)}`,
  "brackets within brackets": NAMES.map((name) => `${name}=${"[".repeat(1_200)}${"(".repeat(1_200)}`).join("&"),
  "five thousand fields": Array.from({ length: 5_000 }, (_, n) => `f${n}=${n}`).join("&"),
  "the names of what everything inherits": [
    "__proto__",
    "constructor",
    "__proto__[a]",
    "constructor.prototype.a",
    "toString",
    "valueOf",
  ]
    .flatMap((name) => NAMES.map((other) => `${name}=1&${other}[${name}]=1&${other}=${name}`))
    .join("&"),
  "marks without letters": NAMES.map((name) => `${name}=${encodeURIComponent("\u0301".repeat(350))}`).join("&"),
  "bytes that are no text": NAMES.map((name) => `${name}=%ff%c0%80%ed%a0%80%00`).join("&"),
};

test("every form answers in words what no page of ours would send", { timeout: 60_000 }, async () => {
  const { w, ask: come, slug, unconfirmed, waiting } = await everyState();
  const ask = product(w);
  const cookies = [(await come.signedIn(await w.moderator("owner"))).cookies, come.signedHere(unconfirmed.id).cookies];
  for (const [at, { path }] of TAKING.entries()) {
    const address = path
      .replace(":lang?/", "")
      .replace(":slug", slug)
      .replace("signature/:key", `signature/${waiting.id}.${waiting.key}`)
      .replace("signatures/:id", `signatures/${waiting.id}`)
      .replace("reasons/:code", "reasons/other")
      .replace(/:\w+/g, "1");
    const send = async (body: string) => {
      const headers = {
        ...{ Cookie: cookies.join("; "), "Sec-Fetch-Site": "same-origin" },
        "Content-Type": "application/x-www-form-urlencoded",
      };
      return ask(new Request(`${LIVE.BASE_URL}/${address}`, { method: "POST", body, headers }));
    };
    // Everybody's forms are sent everything, those of the desk two of each in turn.
    const isDesk = path.startsWith("moderation");
    const sent = Object.entries(FORMS).filter((_, form, all) => !isDesk || (form + at) % all.length < 2);
    for (const [what, body] of sent) {
      expect(body.length, what).toBeLessThanOrEqual(64 * 1024);
      const answer = await send(body);
      expect(answer.status, `${what} to ${address}`).toBeLessThan(500);
      await answer.arrayBuffer();
    }
    expect((await send(`organisation=${"x".repeat(1024 * 1024)}`)).status, `a megabyte to ${address}`).toBe(413);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a demonstration's mailbox believes no name but the computer's own", async () => {
  const w = world();
  await w.letter();
  const ask = product({ app: { ...w.app, mailer: quietMailer() } }, {});
  for (const [name, value] of Object.entries(CLAIMS).filter(([name]) =>
    /^(Host|Forwarded|X-Forwarded-Host)$/.test(name),
  )) {
    const headers = { Host: "127.0.0.1:3000", [name]: value };
    expect((await ask(new Request("http://127.0.0.1:3000/mailbox", { headers }))).status, name).toBe(421);
  }
});
