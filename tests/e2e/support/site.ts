import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { expect, vi } from "vitest";
import { LIMITS } from "~/domain/limits";
import { CLI, freePort, startServer, temporaryFolder } from "../../support/server";
import { startSmtp } from "../../support/smtp";
import { letterFile } from "./letters";

const run = promisify(execFile);

/** What every live instance of the tests is set to; LIMITS are for their own tests, elsewhere nobody should have to wait. */
const LIVE = {
  SECRET_KEY: randomBytes(32).toString("base64"),
  CONTROLLER: "Alliance for Children Online e.V.",
  CONTACT: "privacy@alliance.example",
  LIMITS: Object.keys(LIMITS)
    .map((name) => `${name}=1000000`)
    .join(" "),
};

/** The first moderator. */
export const NINA = "nina@alliance.example";

type Options = {
  env?: Record<string, string>;
  /** What the site is called: passkeys need a name. */
  host?: "127.0.0.1" | "localhost";
  letters?: string[];
  mail?: Parameters<typeof startSmtp>[0];
  dataDir?: string;
  /** How the server is run: see startServer. */
  running?: Running;
};
type Running = Pick<NonNullable<Parameters<typeof startServer>[0]>, "env" | "under" | "program">;
export type Site = Awaited<ReturnType<typeof startSite>>;

/** A live instance as an operator runs it: built server, SMTP server, a published letter, a moderator. */
export async function startSite({ env, host = "127.0.0.1", letters = [letterFile()], ...given }: Options = {}) {
  const { mail, dataDir = temporaryFolder(), running } = given;
  const smtp = await startSmtp(mail);
  const port = await freePort();
  const url = `http://${host}:${port}`;
  const settings = { ...LIVE, DATA_DIR: dataDir, BASE_URL: url, SMTP_URL: smtp.url, ...env };
  cpSync(await prepared(letters), dataDir, { recursive: true });
  const start = (how: Running = {}) => startServer({ ...how, env: { ...settings, ...how.env }, dataDir, port });
  const server = await start(running);
  const cli = (...args: string[]) => command(settings, ...args);
  const publish = (files: string[], ...options: string[]) =>
    cli("letter", "publish", ...options, ...written(dataDir, files));

  return {
    url,
    dataDir,
    settings,
    smtp,
    server,
    start,
    cli,
    publish,
    /** The one mail to an address whose subject fits, waiting for it if need be. */
    mailTo: (address: string, subject = /./) =>
      smtp.next((mail) => mail.envelope.to.includes(address) && subject.test(mail.subject ?? "")),
    /** Reads the database beside the server. */
    rows(sql: string): unknown[] {
      const sqlite = new Database(join(dataDir, "undersigned.db"), { readonly: true });
      try {
        return sqlite.prepare(sql).all();
      } finally {
        sqlite.close();
      }
    },
    /** Waits until every mail that is due has gone out. */
    async settled() {
      const due = `select id from outbox where status = 'queued' and next_at <= ${Date.now()}`;
      await vi.waitFor(() => expect(this.rows(due)).toEqual([]), 60_000);
    },
    mailsTo: (address: string) => smtp.mails.filter((mail) => mail.envelope.to.includes(address)),
    async stop() {
      await server.stop();
      await smtp.close();
    },
  };
}

const folders = new Map<string, Promise<string>>();

/** A data folder with these letters and the first moderator, made once by the operator's commands: a site takes a copy. */
function prepared(letters: string[]): Promise<string> {
  const key = letters.join();
  const folder = folders.get(key) ?? prepare(letters);
  folders.set(key, folder);
  return folder;
}

async function prepare(letters: string[]) {
  const dataDir = temporaryFolder();
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const settings = { ...LIVE, DATA_DIR: dataDir, BASE_URL: "http://127.0.0.1", SMTP_URL: "smtp://127.0.0.1" };
  await command(settings, "moderator", "add", NINA);
  if (letters.length > 0) await command(settings, "letter", "publish", ...written(dataDir, letters));
  return dataDir;
}

/** Runs one of the operator's commands; what it printed with --json. */
async function command(settings: Record<string, string>, ...args: string[]) {
  const pairs = Object.entries(settings).map((pair) => pair.join("="));
  const { stdout } = await run("env", ["-i", ...pairs, process.execPath, CLI, ...args, "--json"], {
    cwd: settings.DATA_DIR,
  });
  return JSON.parse(stdout);
}

/** The paths of letters' files. */
function written(folder: string, files: string[]) {
  return files.map((text, index) => {
    const path = join(folder, `letter-${index}.md`);
    writeFileSync(path, text);
    return path;
  });
}

/** Public pages show a change within a second, half a one if others came just before. */
export const soon = <T>(look: () => Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 5_000, interval: 100 });
