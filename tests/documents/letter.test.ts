import { expect, test } from "vitest";
import { setLetter } from "~/documents/letter/letter.server";
import { readPdf } from "../support/pdf";
import { aLetter } from "./a-letter";

const BODY = `Children *cannot* wait.

## What we ask

1. **Act** now, as [the proposal](https://proposal.example/text) says.
2. Report on it.

We offer our help.`;

test("the PDF reads in the order of a letter: who writes what to whom, the text, the undersigned by country, how to check it", async () => {
  const names = [
    { organisation: "Harbour Trust", country: "IE", representative: { name: "Maeve Lynch", role: "Director" } },
    { organisation: "Netz für Kinder", country: "AT" },
    { organisation: "Lantern Network", country: "001" },
  ];
  const { text } = await readPdf(await setLetter(aLetter(names, { body: BODY })));
  const parts = [
    ...[
      "OPEN LETTER",
      "Make every place online safe",
      "Alliance for Children Online",
      "The Council",
      "9 February 2027",
    ],
    ...["Children cannot wait.", "What we ask", "1.", "Act now, as the proposal says.", "2.", "We offer our help."],
    ...["The undersigned", "3 organisations from 3 countries, as of 9 March 2027, 12:00 UTC"],
    ...[
      "AUSTRIA",
      "Netz für Kinder",
      "IRELAND",
      "Harbour Trust",
      "Maeve Lynch, Director",
      "INTERNATIONAL",
      "Lantern Network",
    ],
    ...["a".repeat(64), "b".repeat(64), "1 / 1"],
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("it is tagged: headings, lists, links, in its language and with its title", async () => {
  const pdf = await readPdf(
    await setLetter(aLetter([{}], { body: BODY, language: "fr", locale: "fr", title: "Agir" })),
  );
  expect(pdf.marked).toBe(true);
  expect(pdf.info.get("Title")).toBe("Agir");
  expect(pdf.info.get("Language")).toBe("fr");
  expect(pdf.tags).toEqual(
    expect.arrayContaining(["Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Link"]),
  );
  expect(pdf.pages[0]?.links).toContain("https://proposal.example/text");
});

test("its bookmarks lead to the headings, the undersigned and each country", async () => {
  const names = [{ country: "DE" }, { country: "IE" }];
  const { outline } = await readPdf(await setLetter(aLetter(names, { body: BODY })));
  expect(outline).toEqual([
    { title: "Make every place online safe", inside: [] },
    { title: "What we ask", inside: [] },
    { title: "The undersigned", inside: ["Germany", "Ireland"] },
  ]);
});

test("every page of a long list says its number, whose letter it is, and which country goes on there", async () => {
  const { pages } = await readPdf(await setLetter(aLetter(Array.from({ length: 700 }, () => ({})))));
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach(({ text }, at) => {
    expect(text).toContain(`${at + 1} / ${pages.length}`);
    if (at > 0) expect(text).toContain("Make every place online safe");
    if (at > 0) expect(text).toContain("IRELAND");
  });
  const all = pages.map(({ text }) => text).join("\n");
  for (const at of [0, 1, 350, 699]) expect(all).toMatch(new RegExp(`Harbour Trust ${at}\\b`));
});

test("a heading never stands alone at the foot of a page", async () => {
  for (let lines = 34; lines < 44; lines += 1) {
    const body = `${Array.from({ length: lines }, () => "One line").join("\\\n")}\n\n## Alone\n\nIts text.`;
    const { pages } = await readPdf(await setLetter(aLetter([], { body })));
    const page = pages.find(({ text }) => text.includes("Alone"));
    expect(page?.text).toContain("Its text.");
  }
});

test("a list too long for paper is told in numbers, with its fingerprint and where it is", async () => {
  const byCountry = [
    { country: "DE", listed: 31_204 },
    { country: "EU", listed: 2 },
  ];
  const { text, pages } = await readPdf(
    await setLetter(aLetter([], { names: null, listed: 31_206, countries: 1, byCountry })),
  );
  expect(text).toContain("31,206 organisations from 1 country");
  expect(text).toMatch(/Germany\s*31,204\s*European Union\s*2/);
  expect(text).toContain("https://letters.example/letters/safer-online/signatories.csv");
  expect(text).toContain("b".repeat(64));
  expect(pages).toHaveLength(1);
});

test("what stands beside names is explained at the end, and nothing else", async () => {
  const own = "The organisation confirmed from a mailbox at its own domain.";
  const vouched = "A moderator confirmed with the organisation by another way.";
  const { text } = await readPdf(await setLetter(aLetter([{ evidence: ["domain"] }])));
  expect(text).toContain(own);
  expect(text).not.toContain(vouched);
  const { text: other } = await readPdf(await setLetter(aLetter([{ evidence: ["vouched"] }])));
  expect(other).toContain(vouched);
  expect(other).not.toContain(own);
  const { text: earlier } = await readPdf(await setLetter(aLetter([{ earlier: 1 }, {}], { version: 2 })));
  expect(earlier).toMatch(/Harbour Trust 0\s*version 1/);
  expect(earlier.replaceAll(/\s+/g, " ")).toContain("version 1 The organisation signed this version.");
});

test("a letter without names is a letter, and counts nothing", async () => {
  const { text } = await readPdf(await setLetter(aLetter([])));
  expect(text).not.toContain("The undersigned");
  expect(text).not.toContain("0 organisations");
});

test("the same letter is the same bytes", async () => {
  const letter = aLetter([{ organisation: "شبكة القنديل" }, { organisation: "日本こども財団" }], { body: BODY });
  const [first, again] = [await setLetter(letter), await setLetter(letter)];
  expect(Buffer.compare(first, again)).toBe(0);
});

test("the narrow spaces of French are spaces", async () => {
  const body = "Nous demandons\u202f: 6\u202f000\u202f% de plus.";
  const { text } = await readPdf(await setLetter(aLetter([], { body, language: "fr", locale: "fr" })));
  expect(text.replace(/\s/g, " ")).toContain("Nous demandons : 6 000 % de plus.");
});
