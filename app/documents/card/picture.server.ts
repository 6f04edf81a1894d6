import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Bytes } from "../documents.server";
import { type Line, spacingOf } from "../typeset/lines.server";

const MODULE = "@resvg/resvg-wasm/index_bg.wasm";
let ready: Promise<void> | undefined;

/** Letters are drawn as outlines: the picture is the same wherever it is made. */
export function outline(line: Line, left: number, baseline: number, colour: string): string {
  let x = left;
  const glyphs: string[] = [];
  for (const piece of line.pieces) {
    const { outlines } = piece.font;
    const scale = line.size / outlines.unitsPerEm;
    const run = outlines.layout(piece.text);
    run.glyphs.forEach((glyph, at) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[at] ?? {};
      const place = `matrix(${scale} 0 0 ${-scale} ${x + xOffset * scale} ${baseline - yOffset * scale})`;
      glyphs.push(`<path transform="${place}" d="${glyph.path.toSVG()}"/>`);
      x += xAdvance * scale + spacingOf(piece, line.spacing);
    });
  }
  return `<g fill="${colour}">${glyphs.join("")}</g>`;
}

export async function toPng(width: number, height: number, content: string): Promise<Bytes> {
  ready ??= readFile(createRequire(import.meta.url).resolve(MODULE)).then((bytes) => initWasm(bytes));
  await ready;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`;
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
  const rendered = picture.render();
  const png = Uint8Array.from(rendered.asPng());
  // Memory of the module's is freed by hand.
  rendered.free();
  picture.free();
  return png;
}
