import { afterAll, expect, test } from "vitest";
import { readPdf } from "../support/pdf";
import { IN_THREE_LANGUAGES, SLUG } from "./support/letters";
import { listed, moderatorOf } from "./support/people";
import { soon, startSite } from "./support/site";
import { visitor } from "./support/visitor";

const site = await startSite({ letters: IN_THREE_LANGUAGES });
const nina = await moderatorOf(site);
const reader = visitor(site.url);
afterAll(() => site.stop());

const fileOf = async (path: string) => {
  const answer = await reader.get(path);
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

test("the letter is a PDF in each of its languages, shown in the browser", async () => {
  for (const [prefix, language] of [
    ["", "en"],
    ["/de", "de"],
    ["/fr", "fr"],
  ]) {
    const { status, headers, bytes } = await fileOf(`${prefix}/letters/${SLUG}/letter.pdf`);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Content-Disposition")).toMatch(
      new RegExp(`^inline; filename="${SLUG}-${language}-r\\d+\\.pdf"$`),
    );
    expect((await readPdf(bytes)).info.get("Language")).toBe(language);
  }
});

test("an approved name is in the PDF and counted on the card within a second", async () => {
  const before = await fileOf(`/letters/${SLUG}/card.png`);
  expect(before.headers.get("Content-Type")).toBe("image/png");
  expect(before.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  const { form } = await listed(site, nina);
  await soon(async () => {
    const { bytes } = await fileOf(`/letters/${SLUG}/letter.pdf`);
    expect((await readPdf(bytes)).text.replace(/\s+/g, " ")).toContain(form.organisation);
  });
  const after = await fileOf(`/letters/${SLUG}/card.png`);
  expect(Buffer.compare(before.bytes, after.bytes)).not.toBe(0);
});

test("there is none of a letter that does not exist", async () => {
  expect((await fileOf("/letters/nothing-here/letter.pdf")).status).toBe(404);
  expect((await fileOf("/letters/nothing-here/card.png")).status).toBe(404);
});
