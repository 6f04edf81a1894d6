import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NOON } from "../support/app";
import { folder, live, NEW, OLD, ring } from "../support/data-folder";

test("a note of the head under the key before is believed while that is given", async () => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  f.start({ keys: ring(NEW, OLD) });
});

test("an older copy of the file is noticed", async () => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  copyFileSync(f.file, `${f.file}.old`);
  const second = f.start();
  await live(second);
  f.stop(second);

  copyFileSync(`${f.file}.old`, f.file);
  expect(f.refusal()).toBe(
    `the database ends before event 2, which was already written. The database looks like an older copy. If you put it there on purpose, stop the server and run: undersigned restore ${f.file}`,
  );
  rmSync(join(f.dir, "head"));
  f.start();
});

test("a copy that went another way is noticed too", async () => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  const keptHead = readFileSync(join(f.dir, "head"));
  rmSync(f.file);
  rmSync(join(f.dir, "head"));
  const other = f.start();
  await live(other, ring(OLD), NOON + 1);
  f.stop(other);
  writeFileSync(join(f.dir, "head"), keptHead);
  expect(f.refusal()).toMatch(/^event 1 is not the one that was written/);
});

test.each([
  ["another number", (text: string) => text.replace('"seq":1', '"seq":0')],
  ["another hash", (text: string) => text.replace(/"hash":"./, '"hash":"_')],
  ["no signature", (text: string) => text.replace(/"signature":"\w+"/, '"signature":""')],
  ["half of it", (text: string) => text.slice(0, 40)],
  ["nothing", () => ""],
])("a note of the head with %s in it is not believed", async (_, forge) => {
  const f = folder();
  const first = f.start();
  await live(first);
  f.stop(first);
  const head = join(f.dir, "head");
  writeFileSync(head, forge(readFileSync(head, "utf8")));
  expect(f.refusal()).toMatch(/^the note of the chain's head (was changed|cannot be read)/);
});
