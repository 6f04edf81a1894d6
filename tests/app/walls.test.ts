import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";

const IMPORTS = "lint/style/noRestrictedImports";
const ENVIRONMENT = "lint/style/noProcessEnv";
const PLUGIN = "plugin";

/** [the file, what it says, what is refused in it] */
const CASES = [
  ["app/domain/a.ts", 'import "~/i18n";', IMPORTS],
  ["app/domain/b.ts", 'import "../usecases/sign-letter.server";', IMPORTS],
  ["app/domain/c.ts", 'import "../../db/open.server";', IMPORTS],
  ["app/domain/d.ts", 'import "node:crypto";', IMPORTS],
  ["app/domain/e.ts", 'import "react";', IMPORTS],
  ["app/domain/f.ts", 'import "@remix-run/node";', IMPORTS],
  ["app/domain/g.server.ts", 'import "node:crypto";', undefined],
  ["app/domain/h.ts", 'import "zod"; import "tldts"; import "./signature";', undefined],
  ["db/a.server.ts", 'import "../app/usecases/app";', IMPORTS],
  ["db/b.server.ts", 'import "../emails/render";', IMPORTS],
  ["db/c.server.ts", 'import "@remix-run/node";', IMPORTS],
  ["db/d.server.ts", 'import "../app/domain/signature"; import "drizzle-orm";', undefined],
  ["emails/a.tsx", 'import "../db/schema";', IMPORTS],
  ["emails/b.tsx", 'import "../app/usecases/app";', IMPORTS],
  ["emails/c.tsx", 'import "../app/i18n"; import "../app/domain/mail";', undefined],
  ["app/documents/a.server.ts", 'import "../../db/schema";', IMPORTS],
  ["app/documents/b.server.ts", 'import "~/usecases/app";', IMPORTS],
  ["app/documents/c.server.ts", 'import "../../../emails/render";', IMPORTS],
  ["app/documents/d.server.ts", 'import "~/i18n"; import "~/domain/evidence"; import "pdfkit";', undefined],
  ["app/usecases/a.server.ts", 'import "~/http/errors";', IMPORTS],
  ["app/usecases/b.server.ts", 'import "./sign-letter.server";', IMPORTS],
  ["app/usecases/c.server.ts", 'import "@remix-run/node";', IMPORTS],
  ["app/usecases/d.server.ts", 'import "../app.server";', IMPORTS],
  [
    "app/usecases/e.server.ts",
    'import "./shared/post.server"; import "../../db/open.server"; import "../../emails/render";',
    undefined,
  ],
  ["app/usecases/shared/a.server.ts", 'import "../sign-letter.server";', IMPORTS],
  ["app/http/a.ts", 'import "~/ui/layout";', IMPORTS],
  ["app/http/b.ts", 'import "../../db/open.server";', IMPORTS],
  ["app/http/c.ts", 'import "~/usecases/sign-letter.server"; import "~/domain/errors";', undefined],
  ["app/ui/a.tsx", 'import "~/http/form.server";', IMPORTS],
  ["app/ui/b.tsx", 'import "~/domain/keys.server";', IMPORTS],
  ["app/ui/c.tsx", 'import "~/usecases/sign-letter.server";', IMPORTS],
  ["app/ui/e.tsx", 'import "~/documents/colours";', IMPORTS],
  ["app/ui/d.tsx", 'import "~/i18n"; import "~/domain/signature";', undefined],
  ["app/routes/a.tsx", 'import "../../db/open.server";', IMPORTS],
  ["app/routes/b.tsx", 'import "../../emails/render";', IMPORTS],
  ["app/routes/c.tsx", 'import "./a";', IMPORTS],
  ["app/routes/d.tsx", 'import "~/routes/a";', IMPORTS],
  ["app/routes/e.tsx", 'import "~/usecases/sign-letter.server"; import "~/ui/layout"; import "~/i18n";', undefined],
  ["app/i18n/a.ts", 'import "~/usecases/sign-letter.server";', IMPORTS],
  ["app/usecases/f.server.ts", "export const at = Date.now();", PLUGIN],
  ["db/e.server.ts", "export const at = new Date();", PLUGIN],
  ["app/http/d.ts", "export const id = Math.random();", PLUGIN],
  ["emails/d.tsx", "export const id = crypto.randomUUID();", PLUGIN],
  ["app/domain/i.server.ts", 'import { randomBytes } from "node:crypto"; export const id = randomBytes(8);', PLUGIN],
  ["app/domain/j.ts", "export const at = (ms: number) => new Date(ms);", undefined],
  ["app/app.server.ts", "export const at = Date.now();", undefined],
  ["app/http/e.ts", "export const host = process.env.HOST;", ENVIRONMENT],
  ["app/config.server.ts", "export const host = process.env.HOST;", undefined],
] as const;

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const file of ["biome.json", ".biome", ".gitignore"]) cpSync(file, join(folder, file), { recursive: true });
for (const [file, code] of CASES) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), code);
}
const refused = lint();

test.each(CASES)("in %s, `%s` meets %s", (file, _, rule) => {
  expect(refused.get(file)).toBe(rule);
});

/** The first of the walls' rules that each file breaks. */
function lint(): Map<string, string> {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = report.parse(JSON.parse(stdout));
  const ours = diagnostics.filter(({ category }) => [IMPORTS, ENVIRONMENT, PLUGIN].includes(category));
  return new Map(ours.map(({ category, location }) => [location.path, category]));
}
