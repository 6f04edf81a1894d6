import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, loadSettings } from "~/config.server";

const KEY = Buffer.alloc(32, 7).toString("base64");
const LIVE = {
  BASE_URL: "https://letters.example",
  SECRET_KEY: KEY,
  SMTP_URL: "smtps://user:password@mail.example:465",
  CONTROLLER: "Alliance for Children Online e.V.",
  CONTACT: "privacy@alliance.example",
};

function problems(env: Record<string, string>): readonly string[] {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test("with nothing set it is a demonstration on this computer, in a folder of its own", () => {
  expect(loadSettings({})).toMatchObject({
    demonstration: true,
    baseUrl: "http://127.0.0.1:3000",
    dataDir: join(process.cwd(), "data/demo"),
    host: "127.0.0.1",
    port: 3000,
    secretKey: null,
    smtpUrl: null,
    trustProxy: 0,
    logLevel: "info",
  });
});

test("a live instance takes its settings", () => {
  expect(loadSettings({ ...LIVE, DATA_DIR: "/srv/undersigned", HOST: "0.0.0.0", PORT: "8080" })).toMatchObject({
    demonstration: false,
    baseUrl: "https://letters.example",
    secretKey: Buffer.alloc(32, 7),
    smtpUrl: LIVE.SMTP_URL,
    mailFrom: "noreply@letters.example",
    controller: LIVE.CONTROLLER,
    contact: LIVE.CONTACT,
    dataDir: "/srv/undersigned",
    host: "0.0.0.0",
    port: 8080,
  });
});

test("a live instance names everything that is missing, at once, with the mend", () => {
  const found = problems({ BASE_URL: "https://letters.example" });
  expect(found.map((problem) => problem.split(" ")[0])).toEqual(["SECRET_KEY", "SMTP_URL", "CONTROLLER", "CONTACT"]);
  expect(found[0]).toContain("openssl rand -base64 32");
});

test.each([
  ["BASE_URL", "letters.example"],
  ["BASE_URL", "https://letters.example/letters"],
  ["BASE_URL", "https://user@letters.example"],
  ["BASE_URL", "ftp://letters.example"],
  ["BASE_URL", "http://letters.example"],
  ["SECRET_KEY", Buffer.alloc(31).toString("base64")],
  ["SECRET_KEY", "correct horse battery staple, and a good many more words"],
  ["SECRET_KEY_PREVIOUS", "short"],
  ["SMTP_URL", "mail.example"],
  ["CONTACT", "alliance.example"],
  ["CONTROLLER", "  "],
  ["MAIL_FROM", "nobody"],
  ["PORT", "http"],
  ["PORT", "70000"],
  ["TRUST_PROXY", "yes"],
  ["METRICS_TOKEN", "short"],
  ["LOG_LEVEL", "loud"],
  ["LIMITS", "network-10m"],
  ["LIMITS", "network-10m=-1"],
  ["LIMITS", "nonsense=3"],
  ["LIMITS", "toString=3"],
  ["BACKUP_RECIPIENT", "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"],
  ["BACKUP_PASSPHRASE", "too short"],
  ["PERIODS", "declined"],
  ["PERIODS", "declined=0"],
  ["PERIODS", "declined=1.5"],
  ["PERIODS", "nonsense=3"],
])("%s=%s is refused, and it alone", (name, value) => {
  const found = problems({ ...LIVE, [name]: value });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${name} `));
});

test("no problem repeats a secret", () => {
  const found = problems({ ...LIVE, SECRET_KEY: "hush-hush", SMTP_URL: "hush-hush", METRICS_TOKEN: "hush-hush" });
  expect(found).toHaveLength(3);
  expect(found.join()).not.toContain("hush-hush");
});

test.each(["http://127.0.0.1:8080", "http://localhost", "http://[::1]:3000"])(
  "%s may be live without https, being on this computer",
  (origin) => expect(loadSettings({ ...LIVE, BASE_URL: origin }).baseUrl).toBe(origin),
);

test("a slash after the origin is no path", () => {
  expect(loadSettings({ ...LIVE, BASE_URL: "https://Letters.example/" }).baseUrl).toBe("https://letters.example");
});

test("a demonstration stays on loopback", () => {
  expect(problems({ HOST: "0.0.0.0" })[0]).toMatch(/^HOST must be 127\.0\.0\.1 in a demonstration/);
});

test("an empty value counts as none", () => {
  expect(loadSettings({ BASE_URL: "", PORT: "", LIMITS: "" })).toMatchObject({ demonstration: true, port: 3000 });
});

test("a secret can stand in a file of its own", () => {
  const file = join(mkdtempSync(join(tmpdir(), "undersigned-")), "key");
  writeFileSync(file, `${KEY}\n`);
  const { SECRET_KEY, ...others } = LIVE;
  expect(SECRET_KEY).toBe(KEY);
  expect(loadSettings({ ...others, SECRET_KEY_FILE: file }).secretKey).toEqual(Buffer.alloc(32, 7));
  expect(problems({ ...others, SECRET_KEY_FILE: "/nowhere/key" })[0]).toMatch(/^SECRET_KEY_FILE names a file/);
});

const RECIPIENT = "age1wdrg995e68d88wq5f635hu89tx9248jdnqqeugvtspxd8a8u0gtsjpvc75";

test("backups are encrypted for a recipient or by a passphrase, not both", () => {
  expect(loadSettings(LIVE).backup).toEqual({ sealing: null, hook: null });
  expect(loadSettings({ ...LIVE, BACKUP_RECIPIENT: RECIPIENT }).backup.sealing).toEqual({ recipient: RECIPIENT });
  const passphrase = "four words and some more";
  expect(loadSettings({ ...LIVE, BACKUP_PASSPHRASE: passphrase }).backup.sealing).toEqual({ passphrase });
  expect(problems({ ...LIVE, BACKUP_RECIPIENT: RECIPIENT, BACKUP_PASSPHRASE: passphrase })).toEqual([
    expect.stringMatching(/^BACKUP_RECIPIENT and BACKUP_PASSPHRASE are both set/),
  ]);
});

test("the command that takes backups away gets what was set, but no secret of ours", () => {
  const set = { ...LIVE, BACKUP_PASSPHRASE: "four words and some more", METRICS_TOKEN: "0123456789abcdef" };
  const { hook } = loadSettings({ ...set, BACKUP_COMMAND: "rclone copy", RCLONE_CONFIG: "/etc/rclone" }).backup;
  expect(hook?.command).toBe("rclone copy");
  expect(hook?.environment).toMatchObject({ BASE_URL: LIVE.BASE_URL, RCLONE_CONFIG: "/etc/rclone" });
  const known = JSON.stringify(hook);
  for (const secret of [KEY, LIVE.SMTP_URL, set.BACKUP_PASSPHRASE, set.METRICS_TOKEN])
    expect(known).not.toContain(secret);
});

test("limits can be set one by one; the others stay", () => {
  const { limits } = loadSettings({ LIMITS: "network-10m=1000 code-day=3" });
  expect(limits).toMatchObject({ "network-10m": 1000, "code-day": 3, "network-1d": 50, "address-1m": 1 });
});

test("periods can be set one by one; the others stay", () => {
  const { periods } = loadSettings({ PERIODS: "declined=90, withdrawn=30" });
  expect(periods).toEqual({
    ...{ unconfirmed: 30, declined: 90, withdrawn: 30, networks: 30, mails: 30, reports: 30, contacts: 180 },
  });
});

test("every wrong period is said at once", () => {
  expect(problems({ PERIODS: "declined=0 nonsense=3" })).toEqual([
    expect.stringMatching(/^PERIODS has "declined=0": write NAME=NUMBER with a name of unconfirmed, declined, /),
    expect.stringMatching(/^PERIODS has "nonsense=3"/),
  ]);
});
