import type { BrowserContext, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { startSession } from "~/usecases/shared/session.server";
import { theBrowser } from "../support/browser";
import { scripted } from "../support/scripted";
import { packed, SCRIPTS } from "../support/scripts";
import { freePort, startServer } from "../support/server";
import { LETTER, world } from "../support/world";

const contexts: BrowserContext[] = [];
afterAll(() => Promise.all(contexts.map((context) => context.close())));

/** A browser that holds to no policy, so that nothing but escaping stands between a string and its running. */
async function unguarded(url: string) {
  const ran: string[] = [];
  const context = await (await theBrowser()).newContext({ baseURL: url, bypassCSP: true });
  contexts.push(context);
  await context.exposeFunction("__ran", (n: unknown) => void ran.push(`ran: ${n}`));
  context.on("dialog", (dialog) => void dialog.dismiss());
  context.on("request", (request) => {
    const asked = request.url();
    if (/^https?:/.test(asked) && !asked.startsWith(`${url}/`)) ran.push(`asked for: ${asked}`);
  });
  return { context, page: await context.newPage(), ran };
}

/** Elements and attributes that no page of ours has: what would run once somebody clicks there or moves across. */
const foreign = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const attributes = all.flatMap(({ attributes }) => [...attributes]);
    return [
      ...attributes.filter(({ name }) => /^on/i.test(name)),
      ...attributes.filter(
        ({ name, value }) =>
          /^(href|src|action|formaction|xlink:href)$/.test(name) && /^\s*(javascript|data):/i.test(value),
      ),
      ...document.querySelectorAll(
        "script:not([src]):not([type='application/ld+json']), iframe, object, embed, base[href], img[src='x']",
      ),
    ].map((found) => ("value" in found ? `${found.name}=${found.value}` : found.outerHTML));
  });

test("nothing that anybody types runs in a browser, wherever it is shown", async () => {
  const w = world();
  w.clock.now = Date.now() - 24 * 60 * 60 * 1000;
  const { moderator, listed, waiting, names, texts } = await scripted(w);
  w.clock.now = Date.now();
  const token = await w.app.db.write(() => startSession(w.app, moderator, { way: "link", browser: "" }));
  const session = w.app.keys.sign("__Host-session", token);
  const port = await freePort();
  const env = {
    ...{
      BASE_URL: `http://127.0.0.1:${port}`,
      SECRET_KEY: w.secret.toString("base64"),
      SMTP_URL: "smtp://127.0.0.1:9",
    },
    ...{ CONTROLLER: "Alliance for Children Online e.V.", CONTACT: "privacy@alliance.example" },
  };
  const server = await startServer({ env, port, dataDir: w.folder });
  try {
    const { context, page, ran } = await unguarded(server.url);
    await page.setContent(SCRIPTS.join("\n"));
    await expect.poll(() => ran.length, { timeout: 10_000 }).toBeGreaterThan(50);
    expect((await foreign(page)).length, "the strings do what they are for").toBeGreaterThan(100);
    await page.goto("about:blank");
    ran.length = 0;

    const flags = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
    await context.addCookies([{ name: "__Host-session", value: session, domain: "127.0.0.1", ...flags }]);
    const letter = `/letters/${LETTER.slug}`;
    const [first, second] = listed;
    const [asked] = waiting;
    const search = (path: string, text: string) => `${path}?${new URLSearchParams({ q: text })}`;
    const places = [
      ...[
        "/",
        letter,
        `${letter}/signatories`,
        `${letter}/signatories?sort=newest`,
        `${letter}/versions/1`,
        "/letters/letter-1",
      ],
      ...[search(`${letter}/signatories`, names[0] ?? ""), search(`${letter}/signatories`, texts[0] ?? "")],
      ...[
        `${letter}/signatories/${first?.id}`,
        `${letter}/signatories/${second?.id}/report`,
        `/signature?sent=${encodeURIComponent(texts[1] ?? "")}`,
      ],
      ...[
        `${letter}/embed`,
        `${letter}/badge.svg`,
        `${letter}/signatories.atom`,
        `${letter}/signatories.json`,
        "/nothing/<svg onload=__ran(1)>",
      ],
      ...["", "/correct"].map((act) => `/signature/${first?.id}.${first?.key}${act}`),
      `/signature/${asked?.id}.${asked?.key}`,
      ...[
        "",
        "?status=listed",
        "?status=declined",
        "?status=corrections",
        "/activity",
        "/reports",
        "/mail",
        "/letters",
        "/reasons",
      ].map((sub) => `/moderation${sub}`),
      search("/moderation", names[2] ?? ""),
      ...[first, second, asked].map((signature) => `/moderation/signatures/${signature?.id}`),
      ...["decline", "ask", "name", "merge?find=script"].map((act) => `/moderation/signatures/${asked?.id}/${act}`),
    ];
    let shown = 0;
    for (const place of places) {
      const answer = await page.goto(place, { waitUntil: "load" });
      expect([answer?.status(), answer?.request().redirectedFrom()], place).toEqual([
        place.startsWith("/nothing") ? 404 : 200,
        null,
      ]);
      expect(await foreign(page), place).toEqual([]);
      if ((await page.content()).includes("__ran(")) shown += 1;
    }
    expect(shown, "places where they are seen").toBeGreaterThan(25);

    await page.goto(`${letter}/sign`);
    for (const name of ["organisation", "website", "name", "role", "email", "statement"])
      await page.locator(`#${name}`).fill(packed(1_000)[2] ?? "");
    await page
      .locator("main form")
      .first()
      .evaluate((form: HTMLFormElement) => form.submit());
    await page.waitForSelector("#organisation-error");
    expect(await foreign(page), "the form with its mistakes").toEqual([]);

    const kinds = new Map(w.sent.map((mail) => [mail.subject.replace(/[^\w ].*/, ""), mail.html ?? ""]));
    expect(kinds.size).toBeGreaterThan(5);
    for (const [kind, html] of kinds) {
      await page.setContent(html);
      expect(await foreign(page), kind).toEqual([]);
    }
    expect(ran).toEqual([]);
  } finally {
    await server.stop({ keep: true });
  }
});
