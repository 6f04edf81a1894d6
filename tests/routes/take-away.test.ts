import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { listDigest } from "~/domain/list-csv.server";
import { exportSignatories } from "~/usecases/export-signatories.server";
import { LETTER, world } from "../support/world";
import { visit } from "./visit";

const LIST = `/letters/${LETTER.slug}/signatories`;
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

test("the CSV is a file of the list as of a revision, under a licence, the same bytes until the list changes", async () => {
  const w = world();
  await w.letter();
  await w.listed({ organisation: "Zebra" });
  await w.listed({ organisation: "=Alpha" });
  const ask = visit(w);
  const { status, headers, data } = await ask.get(`${LIST}.csv`);
  const revision = w.app.db.letters.find(LETTER.slug)?.revision;
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toEqual({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="safer-online-r${revision}.csv"`,
    "generated-at": new Date(w.clock.now).toISOString(),
    link: `<${LICENCE}>; rel="license"`,
    revision: String(revision),
  });
  const rows = parse(data, { bom: true });
  expect(rows.map(([, organisation]) => organisation)).toEqual(["organisation", "'=Alpha", "Zebra"]);

  w.clock.advance(1_000);
  expect((await ask.get(`/fr${LIST}.csv`)).data).toBe(data);
  await w.listed();
  const later = await ask.get(`${LIST}.csv`);
  expect(later.data).not.toBe(data);
  expect(later.headers.get("Revision")).not.toBe(headers.get("Revision"));
});

test("the digest that documents state is that of the file", async () => {
  const w = world();
  await w.letter();
  for (let n = 0; n < 3; n++) await w.listed();
  const { data } = await visit(w).get(`${LIST}.csv`);
  const digest = await listDigest(exportSignatories(w.app, LETTER.slug));
  // The mark of the byte order is not part of a text that was read.
  expect(createHash("sha256").update(`\ufeff${data}`).digest("hex")).toBe(digest);
});

test("a long list is made while it is read, and kept by nobody", async () => {
  const w = world();
  await w.letter();
  await w.listed();
  w.sqlite.prepare("update letters set listed = 2001").run();
  const { headers, data } = await visit(w).get(`${LIST}.csv`);
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(parse(data, { bom: true })).toHaveLength(2);
});

test("the JSON names revision and licence, and takes every parameter of the list", async () => {
  const w = world();
  await w.letter();
  await w.listed({ organisation: "Harbour", country: "IE", sector: "ngo" });
  await w.listed({ organisation: "Phare", country: "FR", sector: "union" });
  const ask = visit(w);
  const names = async (query: string) =>
    (await ask.get(`${LIST}.json?${query}`)).data.signatories.map(
      ({ organisation }: { organisation: string }) => organisation,
    );
  expect((await ask.get(`${LIST}.json`)).data).toMatchObject({ licence: LICENCE, count: 2, countries: 2 });
  expect(await names("q=phare")).toEqual(["Phare"]);
  expect(await names("country=IE")).toEqual(["Harbour"]);
  expect(await names("sector=union")).toEqual(["Phare"]);
  expect(await names("sort=newest")).toEqual(["Phare", "Harbour"]);
});

test("neither file is there for a letter that is not", async () => {
  const ask = visit(world());
  for (const format of ["json", "csv", "atom"])
    expect((await ask.get(`/letters/none/signatories.${format}`)).status).toBe(404);
});
