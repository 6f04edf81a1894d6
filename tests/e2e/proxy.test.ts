import { afterAll, expect, onTestFinished, test } from "vitest";
import { findNginx, startNginx } from "../support/nginx.js";
import { manyReaders } from "../support/readers.js";
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

async function proxied() {
  const proxy = await startNginx(nginx ?? "", port, Number(new URL(site.url).port));
  onTestFinished(proxy.stop);
  return proxy;
}

const LETTER = `/letters/${SLUG}`;
const PAGES = [LETTER, `/letters/${SLUG}/signatories`, `/letters/${SLUG}/signatories.json`];
const read = (path: string, headers = {}) => fetch(front + path, { headers });

// nginx is not everywhere, and outside Debian the tests don't know how to install it.
test.skipIf(!nginx)("a caching proxy answers nearly all readers by itself, and shows each change", async () => {
  const { statuses } = await proxied();
  const one = await listed(site, nina);
  for (const coding of ["br", "gzip", "identity"])
    expect(await (await read(LETTER, { "Accept-Encoding": coding })).text()).toContain(one.form.organisation);
  // At each end of a kept second, those who ask at that moment go on to the server: few of the thousands in it.
  expect(await manyReaders(front + LETTER)).toBe(0);
  const hits = statuses().filter((status) => status === "HIT").length;
  expect(hits / statuses().length).toBeGreaterThan(0.99);

  const { form, id } = await confirmed(site);
  await decides(nina, id, "approve", { anotherOrganisation: "yes" });
  for (const path of PAGES)
    await soon(async () => expect(await (await read(path)).text()).toContain(form.organisation));
  await decides(nina, id, "undo");
  for (const path of PAGES)
    await soon(async () => expect(await (await read(path)).text()).not.toContain(form.organisation));
});

test.skipIf(!nginx)("what is private is never kept on the way", async () => {
  await proxied();
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
