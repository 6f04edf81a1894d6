import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { codeOf } from "../e2e/support/mails";
import { confirmed, signed } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { CLI } from "../support/server";
import { tool } from "./support/tools";

const faketime = tool("faketime");
/** Beside the tool; its own `faketime` cannot change the clock of what is running. */
const LIBRARY = "/usr/$LIB/faketime/libfaketime.so.1";

test("a clock that jumps by an hour moves nothing while it runs; across a start codes end with it, and one set back is said", async ({
  skip,
}) => {
  skip(faketime === undefined, "needs faketime, which is not installed here");
  const site = await startSite();
  await site.server.stop({ keep: true });
  const clock = join(site.dataDir, "clock");
  const set = (offset: string) => writeFileSync(clock, offset);
  const env = {
    ...{ LD_PRELOAD: LIBRARY, FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_NO_CACHE: "1" },
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
  set("+0");
  let server = await site.start({ env });
  const listed = await confirmed(site);
  const withdraw = `${listed.link}/withdraw`;
  /** Asks for the code that withdrawing takes, and fetches it. */
  async function fresh() {
    const known = site.mailsTo(listed.form.email).length;
    await listed.who.post(`${withdraw}/code`);
    return vi.waitFor(() => codeOf(withCode(site.mailsTo(listed.form.email).slice(known))), 60_000);
  }
  const early = await fresh();
  for (const offset of ["+1h", "-1h"]) {
    set(offset);
    const { form, link, who } = await signed(site);
    expect((await who.post(link)).status, `${form.organisation} at ${offset}`).toBe(303);
  }
  expect(await server.stop({ keep: true })).toBe(0);

  set("+1h");
  server = await site.start({ env });
  expect((await listed.who.post(withdraw, { code: early })).status).toBe(422);
  const ahead = await fresh();
  await signed(site);
  expect(await server.stop({ keep: true })).toBe(0);

  set("+0");
  const refused = await site.start({ env });
  expect(await refused.ended).toBe(78);
  expect(refused.output()).toMatch(
    /Set the clock right; if it is right now, start once with: undersigned serve --accept-clock/,
  );
  server = await site.start({ env, program: [CLI, "serve", "--accept-clock"] });
  expect((await listed.who.post(withdraw, { code: ahead })).status).toBe(422);
  const code = await fresh();
  expect((await listed.who.post(withdraw, { code })).status).toBe(200);
  expect(site.rows(`select status from signatures where organisation = '${listed.form.organisation}'`)).toEqual([
    { status: "withdrawn" },
  ]);
  await server.stop();
  await site.smtp.close();
});

const withCode = (mails: { text?: string }[]) => mails.find(({ text = "" }) => /^\d{6}$/m.test(text)) ?? {};
