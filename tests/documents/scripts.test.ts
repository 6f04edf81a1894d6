import { expect, test } from "vitest";
import { setLetter } from "~/documents/letter/letter.server";
import { setLines } from "~/documents/typeset/lines.server";
import { readPdf } from "../support/pdf";
import { aLetter } from "./a-letter";

const NAMES = {
  Latin: "Łódź Çocuk Ğüvenliği Đorđe Ñandú Ŵyn Þór",
  Vietnamese: "Tổ chức Bảo vệ Trẻ em",
  Greek: "Γραμμή για το Παιδί",
  "Greek with all its accents": "Ἑλληνικὸν Φῶς",
  Cyrillic: "Фондация „Сребърна нишка“ Її Ґанок Қазақ",
  Arabic: "شبكة القنديل للطفولة",
  Persian: "خانه‌ی کودکان",
  Hebrew: "עמותת האור הקטן",
  Armenian: "Մանուկների լապտեր",
  Georgian: "ბავშვების ფანარი",
  "Chinese, simplified": "儿童安全网络基金会",
  "Chinese, traditional": "臺灣兒童權益聯盟",
  Japanese: "日本こどもセーフネット財団",
  "rare Chinese": "犇骉鱻",
  Korean: "한국 아동 등대 재단",
  Devanagari: "बाल सुरक्षा संघ",
  Bengali: "শিশু সুরক্ষা",
  Gujarati: "બાળ સુરક્ષા",
  Tamil: "குழந்தைகள் விளக்கு",
  Telugu: "బాలల దీపం",
  Malayalam: "കുട്ടികളുടെ വിളക്ക്",
  Sinhala: "ළමා පහන",
  Thai: "มูลนิธิโคมไฟเด็ก",
  Lao: "ມູນນິທິເດັກ",
  Khmer: "គោមកុមារ",
  Myanmar: "ကလေးမီးအိမ်",
  Ethiopic: "የልጆች ፋኖስ",
} as const;

test.each(Object.entries(NAMES))("a name in %s is set without an empty box", (_, organisation) => {
  for (const face of ["text", "italic", "title", "label"] as const) {
    const lines = setLines([{ text: organisation, face }], { size: 10, width: 90, language: "" });
    const glyphs = lines.flatMap(({ pieces }) => pieces.flatMap(({ font, text }) => font.outlines.layout(text).glyphs));
    expect(glyphs.length).toBeGreaterThan(2);
    expect(glyphs.map(({ id }) => id)).not.toContain(0);
    expect(lines.map(({ text }) => text).join("")).not.toContain("?");
  }
});

test("the PDF holds each of them as text", async () => {
  const organisations = [
    "Łódź Çocuk",
    "Γραμμή για το Παιδί",
    "Центр «Надія»",
    "ბავშვების",
    "Մանուկների",
    "儿童安全",
    "こども財団",
    "한국 아동",
  ];
  const { text } = await readPdf(await setLetter(aLetter(organisations.map((organisation) => ({ organisation })))));
  for (const organisation of organisations) expect(text).toContain(organisation);
});

test("Arabic and Hebrew names stand in it as they are read, beside Latin ones", async () => {
  const names = [{ organisation: "عماد" }, { organisation: "בית האור" }, { organisation: "Harbour" }];
  const { text } = await readPdf(await setLetter(aLetter(names)));
  expect(text.normalize("NFKC")).toContain("عماد");
  expect(text).toContain("בית האור");
});

test("a letter from right to left has its text at the right, numbers and Latin words within it from left to right", () => {
  const setting = { size: 10, width: 400, language: "he" } as const;
  const [line] = setLines([{ text: "בשנת 2024 Harbour Trust ענתה", face: "text" }], setting);
  expect(line?.pieces.map(({ text }) => text.trim()).filter(Boolean)).toEqual([
    "ענתה",
    "Harbour Trust",
    "2024",
    "בשנת",
  ]);
});

test("a bracket in text from right to left is turned", () => {
  const setting = { size: 10, width: 400, language: "he" } as const;
  const [line] = setLines([{ text: "(אור)", face: "text" }], setting);
  const drawn = line?.pieces.flatMap(({ font, text }) =>
    font.outlines.layout(text).glyphs.map(({ codePoints }) => codePoints),
  );
  expect(String.fromCodePoint(...(drawn?.flat() ?? []))).toBe("(רוא)");
});

test("a full stop stands at the left of its word, and the space after it at the left of that", () => {
  const [line] = setLines([{ text: "אור. כן", face: "text" }], { size: 10, width: 400, language: "he" });
  expect(line?.pieces.map(({ text }) => text)).toEqual(["כן", " .", "אור"]);
});

test("pictures in a name are left out, and fancy letters are set as plain ones", () => {
  const setting = { size: 10, width: 400, language: "" } as const;
  const [line] = setLines([{ text: "🌈 𝐇arbour 👩‍👧 Trust ☂️", face: "text" }], setting);
  expect(line?.text.replace(/\s+/g, " ").trim()).toBe("Harbour Trust");
});

test("for a name that no face can set stands its website", async () => {
  const names = [
    { organisation: "ᠮᠣᠩᠭᠣᠯ", website: "https://mongol.example/about" },
    { organisation: "🌈🌈", website: "https://rainbow.example" },
  ];
  const { text } = await readPdf(await setLetter(aLetter(names)));
  expect(text).toContain("mongol.example");
  expect(text).toContain("rainbow.example");
});
