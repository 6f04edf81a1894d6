import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild, startChild } from "./child.js";
import { startPost } from "./post.js";

const BUILT = join(import.meta.dirname, "../../build/server");
const UNLIMITED = [
  "network-10m",
  "network-1d",
  "domain-1h",
  "domain-1d",
  "letter-1m",
  "letter-1d",
  "reading-1m",
  "posting-1m",
  "links-10m",
  "links-1d",
]
  .map((name) => `${name}=999999999`)
  .join(" ");

/** A temporary folder for everything, two mail servers, and the product as it runs live. */
export async function openWorld() {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-bench-"));
  const post = await startPost();
  const filled = new Map();
  const settings = {
    BASE_URL: "http://127.0.0.1:3000",
    SECRET_KEY: randomBytes(32).toString("base64"),
    SMTP_URL: post.quick,
    CONTROLLER: "Alliance for Children Online",
    CONTACT: "privacy@alliance.example",
    LIMITS: UNLIMITED,
  };

  /** A data folder with the demonstration's letter and so many names on its list. */
  async function dataWith(signatories) {
    if (!filled.has(signatories)) {
      const env = { ...settings, DATA_DIR: join(folder, `data-${signatories}`) };
      const args = ["demo", "--signatories", String(signatories), "--yes", "--json"];
      filled.set(signatories, { env, ...JSON.parse(await runChild(join(BUILT, "cli.js"), { env, args })) });
    }
    return filled.get(signatories);
  }

  let copies = 0;
  return {
    folder,
    post,
    dataWith,
    /**
     * The built server, live, on a fresh copy of such a folder, or in place where the copy would take too long.
     * `change` is given the copy's database before.
     */
    async startServer({ signatories, smtp = post.quick, firstPath, flags, inPlace = false, change }) {
      const { env, slug } = await dataWith(signatories);
      const DATA_DIR = inPlace ? env.DATA_DIR : join(folder, `copy-${++copies}`);
      if (!inPlace) cpSync(env.DATA_DIR, DATA_DIR, { recursive: true });
      change?.(join(DATA_DIR, "undersigned.db"));
      const { BASE_URL: _own, ...live } = { ...env, DATA_DIR, SMTP_URL: smtp, LOG_LEVEL: "info" };
      const server = await startChild(join(BUILT, "server.js"), { env: live, firstPath, flags });
      return { ...server, slug, letter: `/letters/${slug}`, settings: { ...live, BASE_URL: server.url } };
    },
    async close() {
      await post.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
