import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, expect, test } from "vitest";
import { startServer, temporaryFolder } from "../support/server";

const CLI = join(import.meta.dirname, "../../build/server/cli.js");
const NAMES = 3_000;

const dataDir = temporaryFolder();
const DEMO = ["demo", "--signatories", String(NAMES), "--yes"];
execFileSync("env", ["-i", `DATA_DIR=${dataDir}`, process.execPath, CLI, ...DEMO], { cwd: dataDir });
const site = await startServer({ dataDir });
afterAll(() => site.stop());
const CSV = `${site.url}/letters/safer-online/signatories.csv`;

test("a list that is too long to keep is streamed, whole and by name", async () => {
  const answer = await fetch(CSV);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("Content-Length")).toBeNull();
  const [head, ...rows] = parse(await answer.text(), { bom: true });
  expect(head?.[1]).toBe("organisation");
  expect(new Set(rows.map(([id]) => id)).size).toBe(NAMES);
});

test("who stops reading holds nothing up, and the next one gets the whole again", async () => {
  for (let n = 0; n < 5; n++) {
    const reader = (await fetch(CSV)).body?.getReader();
    await reader?.read();
    await reader?.cancel();
  }
  const many = await Promise.all([fetch(CSV), fetch(CSV), fetch(CSV)].map(async (answer) => (await answer).text()));
  expect(new Set(many).size).toBe(1);
  expect(site.output()).not.toMatch(/"level":(50|60)/);
});
