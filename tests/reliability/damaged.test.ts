import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { operator } from "../cli/cli";
import { confirmed, moderatorOf, signed } from "../e2e/support/people";
import { type Site, startSite } from "../e2e/support/site";
import { temporaryFolder } from "../support/server";
import { withDatabase } from "./support/database";
import { figure, LONG, times } from "./support/drill";
import { smallDisk } from "./support/tools";

const FLIPS = times(6, 200);

/** A site that has lived and was stopped; each test takes a copy of its folder, and starts in it. */
let site: Site;
let older: Buffer;
beforeAll(async () => {
  site = await startSite();
  await moderatorOf(site);
  await confirmed(site);
  await site.server.stop({ keep: true });
  older = readFileSync(join(site.dataDir, "undersigned.db"));
  const again = await site.start();
  for (let n = 0; n < 3; n++) await signed(site);
  await again.stop({ keep: true });
  return async () => {
    await site.smtp.close();
    rmSync(site.dataDir, { recursive: true });
  };
}, 180_000);

function copy(dataDir = temporaryFolder()) {
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  cpSync(site.dataDir, dataDir, { recursive: true });
  const file = join(dataDir, "undersigned.db");
  return { dataDir, file, bytes: () => readFileSync(file) };
}

/** What the start says, and its exit code; it is stopped where it did start. */
async function startIn(dataDir: string) {
  const server = await site.start({ env: { DATA_DIR: dataDir } });
  const ended = await Promise.race([server.ended, new Promise<"runs">((resolve) => setTimeout(resolve, 100, "runs"))]);
  if (ended === "runs") await server.stop({ keep: true });
  return { ended, said: server.output() };
}

test.each([
  {
    what: "an older copy",
    damage: ({ file }: { file: string }) => writeFileSync(file, older),
    says: /which was already written\. The database looks like an older copy\. If you put it there on purpose, stop the server and run: undersigned restore/,
  },
  {
    what: "no file",
    damage: ({ file }: { file: string }) => rmSync(file),
    says: /undersigned\.db is missing or empty, but .*head tell of one\. Put it back, or restore a backup\./,
  },
  {
    what: "an empty file",
    damage: ({ file }: { file: string }) => writeFileSync(file, ""),
    says: /undersigned\.db is missing or empty/,
  },
  {
    what: "a file whose first bit is another",
    damage: ({ file }: { file: string }) => flip(file, 0),
    says: /The file is not a database of ours, or its beginning was damaged\. Check DATA_DIR, or restore a backup\./,
  },
  {
    what: "half of the file",
    damage: ({ file }: { file: string }) => writeFileSync(file, readFileSync(file).subarray(0, 90_000)),
    says: /The database is damaged\. Restore a backup\./,
  },
])("in place of the database $what: it says so at the start, with what to do, and changes nothing", async (given) => {
  const f = copy();
  given.damage(f);
  const before = contents(f.dataDir);
  const { ended, said } = await startIn(f.dataDir);
  expect(said).toMatch(given.says);
  expect(ended).toBe(78);
  expect(contents(f.dataDir)).toEqual(before);
});

test("in a folder that it may not write, it says so at the start, with what to do", async ({ skip }) => {
  const disk = smallDisk("32m");
  // Root may write wherever the disk lets it.
  skip(!disk && process.getuid?.() === 0, "root without the right to mount can write everywhere");
  const dataDir = disk ? join(disk.folder, "data") : temporaryFolder();
  if (disk) mkdirSync(dataDir);
  cpSync(site.dataDir, dataDir, { recursive: true });
  if (disk) disk.readOnly();
  else for (const name of ["", ...readdirSync(dataDir)]) chmodSync(join(dataDir, name), 0o500);
  const { ended, said } = await startIn(dataDir);
  expect(said).toMatch(/The database cannot be (written|opened)\. Check/);
  expect(ended).toBe(78);
});

test("a bit that was flipped anywhere is told by the start or by verify-log, or changes nothing that is proved", async () => {
  const f = copy();
  const sound = proved(f.dataDir);
  const { length } = f.bytes();
  const found = { start: 0, "verify-log": 0, "nothing proved changed": 0 };
  for (let n = 0; n < FLIPS; n++) {
    copyFileSync(join(site.dataDir, "undersigned.db"), f.file);
    const bit = Math.floor(Math.random() * length * 8);
    flip(f.file, bit);
    const told = await verifyIn(f.dataDir);
    if (told === "sound") expect(proved(f.dataDir), `bit ${bit}`).toEqual(sound);
    found[told === "sound" ? "nothing proved changed" : told === "refused" ? "start" : "verify-log"] += 1;
  }
  if (LONG) {
    const drill = "a bit flipped at random";
    for (const [what, value] of Object.entries(found)) figure({ drill, what, value, unit: `of ${FLIPS}` });
  }
});

/** What the chain proves, as it stands in the database. */
const proved = (dataDir: string) =>
  withDatabase(dataDir, (sqlite) =>
    [
      "select seq, at, type, subject, actor, data, hex(hash) from events order by seq",
      `select id, status, organisation, website, country, sector, statement, language, version, email_domain, vouched,
        signed_at, confirmed_at, listed_at, hidden_at is null, hex(salt) from signatures order by seq`,
      "select letter_id, version, language, title, body from letter_texts order by 1, 2, 3",
    ].map((select) => sqlite.prepare(select).raw().all()),
  );

/** What verify-log says; anything that it does not say in words is thrown. */
async function verifyIn(dataDir: string): Promise<"sound" | "broken" | "refused"> {
  const who = operator({ ...site.settings, DATA_DIR: dataDir });
  const { code, err } = await who.run("verify-log");
  who.leave();
  if (code !== 0) expect(err).toMatch(/Compare with a backup|[Rr]estore a backup|Set the right one|Set DATA_DIR|Check/);
  return code === 0 ? "sound" : code === 78 ? "refused" : "broken";
}

/** Every file of the folder, but for what a start makes in passing. */
function contents(dataDir: string) {
  const names = readdirSync(dataDir).filter((name) => /^(undersigned\.db|head|journal)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dataDir, name)).toString("base64")]));
}

function flip(file: string, bit: number) {
  const bytes = readFileSync(file);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(file, bytes);
}
