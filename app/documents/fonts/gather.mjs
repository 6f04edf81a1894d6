// Gathers what the documents are set in: the site's two families cut to still faces, and a Noto for each other script.
// Run by hand when a package or a script changes; the results are committed, since the packages weigh 300 MB.
//   npm i --no-save fontkit subset-font @fontsource/noto-… (every package below), then node app/documents/fonts/gather.mjs
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { create } from "fontkit";
import subsetFont from "subset-font";

const here = import.meta.dirname;
const packages = process.argv[2] ?? `${here}/../../../node_modules`;

/** The optical size is that of print: 12 for text, 60 for a title. */
const FACES = {
  text: { family: "source-serif-4", style: "opsz-normal", axes: { wght: 400, opsz: 12 } },
  italic: { family: "source-serif-4", style: "opsz-italic", axes: { wght: 400, opsz: 12 } },
  bold: { family: "source-serif-4", style: "opsz-normal", axes: { wght: 600, opsz: 12 } },
  title: { family: "source-serif-4", style: "opsz-normal", axes: { wght: 500, opsz: 60 } },
  flourish: { family: "source-serif-4", style: "opsz-italic", axes: { wght: 400, opsz: 60 } },
  sans: { family: "source-sans-3", style: "wght-normal", axes: { wght: 400 } },
  label: { family: "source-sans-3", style: "wght-normal", axes: { wght: 600 } },
};
const SLICES = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese", "greek-ext"];

/** In the order in which a character finds its font. */
const OTHERS = [
  ["noto-serif", /\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{P}|\p{S}|\p{M}/u],
  ["noto-naskh-arabic", /\p{scx=Arabic}/u],
  ["noto-serif-hebrew", /\p{scx=Hebrew}/u],
  ["noto-serif-armenian", /\p{scx=Armenian}/u],
  ["noto-serif-georgian", /\p{scx=Georgian}/u],
  ["noto-serif-devanagari", /\p{scx=Devanagari}/u],
  ["noto-serif-bengali", /\p{scx=Bengali}/u],
  ["noto-serif-gujarati", /\p{scx=Gujarati}/u],
  ["noto-serif-tamil", /\p{scx=Tamil}/u],
  ["noto-serif-telugu", /\p{scx=Telugu}/u],
  ["noto-serif-malayalam", /\p{scx=Malayalam}/u],
  ["noto-serif-sinhala", /\p{scx=Sinhala}/u],
  ["noto-serif-thai", /\p{scx=Thai}/u],
  ["noto-serif-lao", /\p{scx=Lao}/u],
  ["noto-serif-khmer", /\p{scx=Khmer}/u],
  ["noto-sans-myanmar", /\p{scx=Myanmar}/u],
  ["noto-sans-ethiopic", /\p{scx=Ethiopic}/u],
  ["noto-serif-kr", /\p{sc=Hangul}/u],
  ["noto-serif-sc", /\p{scx=Han}|\p{sc=Bopomofo}|[\uFF00-\uFFEF]/u],
  ["noto-serif-jp", /\p{scx=Hiragana}|\p{scx=Katakana}|\p{scx=Han}/u],
];

/** The joiners shape what is around them, and belong to every script that knows them. */
const JOINERS = [0x200c, 0x200d];

/** Chinese and Japanese come as one file of the common characters, and in slices: of those only what is still missing. */
const isSlice = (file) => /-\d+-400/.test(file);

await rm(`${here}/faces`, { recursive: true, force: true });
await mkdir(`${here}/faces`);
const list = [];

for (const [face, { family, style, axes }] of Object.entries(FACES)) {
  for (const slice of SLICES) {
    if (face === "flourish" && !slice.startsWith("latin")) continue;
    const whole = await readFile(
      `${packages}/@fontsource-variable/${family}/files/${family}-${slice}-${style}.woff2`,
    ).catch(() => null);
    if (!whole) continue;
    const points = create(whole).characterSet;
    const cut = await subsetFont(whole, String.fromCodePoint(...points), { targetFormat: "woff", variationAxes: axes });
    await keep(face, `${face}-${slice}.woff`, cut, points);
  }
}

const found = new Set();
for (const slices of [false, true]) {
  for (const [name, script] of OTHERS) {
    const folder = `${packages}/@fontsource/${name}/files`;
    const files = (await readdir(folder)).filter(
      (file) => file.endsWith("-400-normal.woff") && isSlice(file) === slices,
    );
    for (const file of files.sort()) {
      if (name !== "noto-serif" && /-latin(-ext)?-400/.test(file)) continue;
      const whole = await readFile(`${folder}/${file}`);
      const font = create(whole);
      const points = font.characterSet.filter((point) => script.test(String.fromCodePoint(point)));
      const fresh = slices ? points.filter((point) => !found.has(point)) : points;
      if (!fresh.some((point) => /\p{L}|\p{S}/u.test(String.fromCodePoint(point)))) continue;
      for (const point of fresh) found.add(point);
      const bytes = slices ? await subsetFont(whole, String.fromCodePoint(...fresh), { targetFormat: "woff" }) : whole;
      const joiners = /-(sc|jp|kr)$/.test(name) ? [] : JOINERS.filter((point) => font.hasGlyphForCodePoint(point));
      const face = name.replace(/^noto-(serif|sans|naskh)-/, "");
      await keep(face, file.replace("-400-normal", ""), bytes, [...fresh, ...joiners]);
    }
  }
}

const rows = list.map((row) => JSON.stringify(row));
await writeFile(`${here}/faces/covers.json`, `[\n${rows.join(",\n")}\n]\n`);

async function keep(face, file, bytes, points) {
  if (points.length === 0) return;
  await writeFile(`${here}/faces/${file}`, bytes);
  list.push({ face, file, covers: ranges(points) });
}

/** Hexadecimal, "41-5a 61": the first and last of each unbroken run. */
function ranges(points) {
  const runs = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([first, last]) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`))
    .join(" ");
}
