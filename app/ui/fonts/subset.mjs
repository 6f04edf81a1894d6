// Cuts Source Serif 4 down to what the pages use: the optical axis whole, weights 400 to 600, Europe's letters.
// Run by hand (`npm run fonts`) when the package or the ranges change; the results are committed.
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const RANGES = {
  latin:
    "0020-007E 00A0-00FF 0131 0152-0153 02C6 02DA 02DC 2010-2014 2018-201E 2020-2022 2026 2030 2032-2033 2039-203A 20AC 2116 2122 2190-2193 2212 2215",
  "latin-ext":
    "0100-0130 0132-0151 0154-017F 018F 01A0-01A1 01AF-01B0 01CD-01DC 01E6-01E7 0218-021B 0259 1E80-1E85 1E9E 1EF2-1EF3",
  greek: "0384-038A 038C 038E-03A1 03A3-03CE",
  cyrillic: "0400-045F 0490-0491",
};

const source = new URL("../../../node_modules/@fontsource-variable/source-serif-4/files/", import.meta.url);

function characters(ranges) {
  return ranges
    .split(" ")
    .map((range) => range.split("-").map((hex) => Number.parseInt(hex, 16)))
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((point) => String.fromCodePoint(point))
    .join("");
}

for (const [script, ranges] of Object.entries(RANGES)) {
  for (const style of ["normal", "italic"]) {
    const whole = await readFile(new URL(`source-serif-4-${script}-opsz-${style}.woff2`, source));
    const subset = await subsetFont(whole, characters(ranges), {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    await writeFile(new URL(`serif-${script}-${style}.woff2`, import.meta.url), subset);
    console.log(`${script} ${style}: ${whole.length} to ${subset.length} bytes`);
  }
}
