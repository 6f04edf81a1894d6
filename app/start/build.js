import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run, say } from "./process.js";

const SOURCES = ["app", "db", "emails", "migrations", "package-lock.json", "remix.config.js", "tsconfig.json"];
const REMIX = "node_modules/@remix-run/dev/dist/cli.js";
const STAMP = join(ROOT, "build/.sources");

/** Builds when a source has changed. The stamp goes first and comes last, so a build that was cut off is noticed. */
export async function build() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return true;
  say("Building: a few seconds.");
  rmSync(STAMP, { force: true });
  const code = await run(REMIX, ["vite:build", "-c", "remix.config.js", "-l", "warn"]);
  if (code === 0) writeFileSync(STAMP, sources);
  else say("The program could not be built: the reason stands above.");
  return code === 0;
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesIn)) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

function filesIn(path) {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
