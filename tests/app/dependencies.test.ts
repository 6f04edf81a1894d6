import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional(), dev: z.boolean().optional() })) })
  .parse(JSON.parse(read("package-lock.json")));

/** Every copy of a package that is installed to run the program: npm may keep several. */
const versionsOf = (name: string) =>
  Object.entries(lock.packages).flatMap(([path, { version, dev }]) =>
    version && !dev && path.endsWith(`node_modules/${name}`) ? [version] : [],
  );

/** The lowest versions that we may run, since what is below has a hole: the table in docs/security.md says which. */
const LEAST = {
  "@remix-run/node": "2.17.5",
  "@remix-run/react": "2.17.5",
  "@remix-run/server-runtime": "2.17.5",
  "@remix-run/router": "1.23.4",
  "react-router": "6.30.6",
  "react-router-dom": "6.30.6",
  "drizzle-orm": "0.45.2",
  nodemailer: "10.0.9",
  hono: "4.13.7",
  "@hono/node-server": "2.0.10",
  "markdown-it": "14.3.0",
  "linkify-it": "5.0.2",
  yaml: "2.8.3",
  cookie: "0.7.0",
  undici: "6.29.0",
  diff: "8.0.3",
  "better-sqlite3": "12.11.1",
} as const;

test.each(Object.entries(LEAST))("every %s that runs is %s or later", (name, least) => {
  const versions = versionsOf(name);
  expect(versions).not.toEqual([]);
  for (const version of versions) expect(isAtLeast(version, least), version).toBe(true);
});

test("React is the one that Remix knows, which has no server components", () => {
  for (const name of ["react", "react-dom"]) expect(versionsOf(name)).toEqual(["18.3.1"]);
});

test("what the router's holes need is off, and its mended versions are asked for whatever Remix asks for", () => {
  const config = read("remix.config.js");
  for (const flag of ["v3_singleFetch", "v3_lazyRouteDiscovery"]) expect(config).toContain(`${flag}: false,`);
  const { overrides } = JSON.parse(read("package.json"));
  expect(overrides).toMatchObject({
    "react-router": "6.30.6",
    "react-router-dom": "6.30.6",
    "@remix-run/router": "1.23.4",
  });
});

test("every advisory that docs/security.md lists names a package whose version is asserted here", () => {
  const [, table = ""] = /## Advisories of our dependencies\n([\s\S]*?)\n## /.exec(read("docs/security.md")) ?? [];
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  const known = [...Object.keys(LEAST), "react", "turbo-stream"];
  expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
});

test("what docs/security.md points at is there", () => {
  const named = [...read("docs/security.md").matchAll(/`((?:app|db|docs|emails|tests)\/[\w./-]+\.\w+)`/g)];
  const missing = named.map(([, path = ""]) => path).filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

/** By numbers alone: none of these is a pre-release. */
function isAtLeast(version: string, least: string): boolean {
  const [ours, theirs] = [version, least].map((text) => text.split(".").map(Number));
  const at = ours?.findIndex((part, n) => part !== theirs?.[n]) ?? -1;
  return at === -1 || (ours?.[at] ?? 0) > (theirs?.[at] ?? 0);
}
