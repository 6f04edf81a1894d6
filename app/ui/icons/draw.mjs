import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../../../tests/support/chromium.js";

/** Draws icon.svg as the images that browsers and phones ask for: `node app/ui/icons/draw.mjs`. */

const here = (name) => join(import.meta.dirname, name);
const svg = readFileSync(here("icon.svg"), "utf8");
/** Phones cut their own corners: the ground reaches to the edge, and the sign keeps away from it. */
const whole = svg
  .replace(' rx="6"', "")
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace("<rect", '<rect x="-4" y="-4"')
  .replace('width="32" height="32"', 'width="40" height="40"');

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });

async function draw(image, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${image}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An .ico is a list of images: six bytes, sixteen an image, then the images. */
async function ico(sizes) {
  const images = await Promise.all(sizes.map((size) => draw(svg, size)));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [i, png] of images.entries()) {
    const at = 6 + 16 * i;
    head.writeUInt8(sizes[i], at);
    head.writeUInt8(sizes[i], at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images]);
}

writeFileSync(here("favicon.ico"), await ico([16, 32, 48]));
writeFileSync(here("apple-touch-icon.png"), await draw(whole, 180));
writeFileSync(here("icon-192.png"), await draw(whole, 192));
writeFileSync(here("icon-512.png"), await draw(whole, 512));
await browser.close();
