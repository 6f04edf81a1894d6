import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { median } from "./statistics.js";

const ROOT = join(import.meta.dirname, "../..");
const CODE = /\.(ts|tsx|js|mjs|css)$/;

/** How much there is to read: files of code and their lines. */
export function measureSizes() {
  const files = ["app", "db", "emails"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map(({ parentPath, path, name }) => join(parentPath ?? path, name)),
  );
  const lines = files.map((file) => readFileSync(file, "utf8").split("\n").length - 1);
  const most = Math.max(...lines);
  const largest = relative(ROOT, files[lines.indexOf(most)]);
  return [
    { what: "files in app, db and emails", unit: "", ours: files.length },
    { what: "  median file", unit: "lines", ours: median(lines) },
    { what: "  largest file", unit: "lines", ours: most, note: largest },
  ];
}
