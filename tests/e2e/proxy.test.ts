import { afterAll, expect, test } from "vitest";
import { findNginx, startNginx } from "../support/nginx";
import { freePort } from "../support/server";
import { SLUG } from "./support/letters";
import { confirmed, decides, listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";

const nginx = findNginx();
const port = await freePort();
const front = `http://127.0.0.1:${port}`;
const site = await startSite({ env: { TRUST_PROXY: "1" } });
const nina = await moderatorOf(site);
afterAll(() => site.stop());

const PAGES = [`/letters/${SLUG}`, `/letters/${SLUG}/signatories`, `/letters/${SLUG}/signatories.json`];
const read = (path: string, headers = {}) => fetch(front + path, { headers });

// nginx is not everywhere, and outside Debian the tests don't know how to install it.
test.skipIf(!nginx)("a caching proxy answers nearly all readers by itself, and shows each change", async () => {
  await startNginx(nginx ?? "", port, Number(new URL(site.url).port));
  const one = await listed(site, nina);
  const statuses: Record<string, number> = {};
  const readers = Array.from({ length: 20 }, async () => {
    for (let i = 0; i < 100; i++) {
      const answer = await read(PAGES[0] ?? "", { "Accept-Encoding": i % 2 ? "gzip, br" : "gzip" });
      expect(await answer.text()).toContain(one.form.organisation);
      const status = answer.headers.get("Cache-Status") ?? "";
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  });
  await Promise.all(readers);
  expect((statuses.HIT ?? 0) / 2_000, JSON.stringify(statuses)).toBeGreaterThan(0.99);

  const { form, id } = await confirmed(site);
  await decides(nina, id, "approve", { anotherOrganisation: "yes" });
  for (const path of PAGES)
    await soon(async () => expect(await (await read(path)).text()).toContain(form.organisation));
  await decides(nina, id, "undo");
  for (const path of PAGES)
    await soon(async () => expect(await (await read(path)).text()).not.toContain(form.organisation));
});

test.skipIf(!nginx)("what is private is never kept on the way", async () => {
  await startNginx(nginx ?? "", port, Number(new URL(site.url).port));
  const { link } = await confirmed(site);
  for (const path of [
    new URL(link, site.url).pathname,
    `/letters/${SLUG}/sign`,
    "/moderation/sign-in",
    "/nothing-here",
  ]) {
    await read(path);
    expect((await read(path)).headers.get("Cache-Status"), path).not.toBe("HIT");
  }
});
