import { readFileSync } from "node:fs";
import { create, type Font as Outlines } from "fontkit";
import { z } from "zod";
import { unpackWoff } from "./woff.server";

/** How a text of ours looks; any other script has one face for all. */
export type Face = "text" | "italic" | "bold" | "title" | "flourish" | "sans" | "label";

export type Font = {
  /** Its file's name. */
  name: string;
  face: string;
  outlines: Outlines;
  /** Of a text in this font, at size 1. */
  width(text: string): number;
};

/** Beside this module in the sources; beside the program in the build. */
const FOLDER = new URL("./faces/", import.meta.url);
const covers = z.array(z.object({ face: z.string(), file: z.string(), covers: z.string() }));
const OWN: ReadonlySet<string> = new Set<Face>(["text", "italic", "bold", "title", "flourish", "sans", "label"]);

/** Words come again and again. What is kept is let go before it is much: the thread lives as long as the server. */
const KEPT = 20_000;

type Coverage = Map<number, string>;
let coverages: Map<string, Coverage> | undefined;

/** The font for all of these characters together: the face's own, else the other scripts', `first` before the rest. */
export function findFont(face: Face, first: string | null, characters: string): Font | undefined {
  const kind = `${face} ${first}`;
  const known = found.get(kind) ?? new Map<string, Font | undefined>();
  found.set(kind, known);
  if (!known.has(characters)) {
    if (known.size >= KEPT) known.clear();
    known.set(characters, look(face, first, characters));
  }
  return known.get(characters);
}

const found = new Map<string, Map<string, Font | undefined>>();

function look(face: Face, first: string | null, characters: string): Font | undefined {
  coverages ??= readCoverages();
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  for (const name of [face, first, "others"]) {
    const coverage = name === null ? undefined : coverages.get(name);
    const file = coverage?.get(points[0] ?? 0);
    if (file && points.every((point) => hasGlyph(openFont(file), point))) return openFont(file);
  }
  return undefined;
}

const hasGlyph = ({ outlines }: Font, point: number) => outlines.hasGlyphForCodePoint(point);

function readCoverages(): Map<string, Coverage> {
  const rows = covers.parse(JSON.parse(readFileSync(new URL("covers.json", FOLDER), "utf8")));
  const read = new Map<string, Coverage>();
  for (const { face, file, covers } of rows) {
    faces.set(file, face);
    for (const name of OWN.has(face) ? [face] : [face, "others"]) {
      const coverage: Coverage = read.get(name) ?? new Map();
      read.set(name, coverage);
      for (const point of points(covers)) if (!coverage.has(point)) coverage.set(point, file);
    }
  }
  return read;
}

function* points(covers: string): Generator<number> {
  for (const range of covers.split(" ")) {
    const [first = 0, last = first] = range.split("-").map((hex) => Number.parseInt(hex, 16));
    for (let point = first; point <= last; point += 1) yield point;
  }
}

const faces = new Map<string, string>();
const open = new Map<string, Font>();

function openFont(file: string): Font {
  const known = open.get(file);
  if (known) return known;
  const bytes = unpackWoff(readFileSync(new URL(file, FOLDER)));
  const outlines = outlinesOf(bytes, file);
  neverFail(outlines);
  neverForget(outlines, outlinesOf(bytes, file));
  const font = { name: file, face: faces.get(file) ?? "", outlines, width: measure(outlines) };
  open.set(file, font);
  return font;
}

function outlinesOf(bytes: Buffer, file: string): Outlines {
  const outlines = create(bytes);
  if (!("layout" in outlines)) throw new Error(`${file} is a collection of fonts`);
  return outlines;
}

/**
 * fontkit keeps each glyph with the characters it was first asked for with: an n that a document needed only as a part of ñ
 * stood for nothing in all later ones, where it could not be searched or copied. Such parts come from a twin.
 */
function neverForget(outlines: Outlines, twin: Outlines): void {
  const getGlyph = outlines.getGlyph.bind(outlines);
  outlines.getGlyph = (id, characters = []) =>
    characters.length > 0 ? getGlyph(id, characters) : twin.getGlyph(id, characters);
}

/**
 * fontkit breaks on tables that it does not understand: then marks stand where the font puts them by itself, or else each
 * character by itself. One strange name must not be the end of a document.
 */
function neverFail(outlines: Outlines): void {
  const layout = outlines.layout.bind(outlines);
  const attempts: Outlines["layout"][] = [
    layout,
    (text) => layout(text, { mark: false, mkmk: false, abvm: false, blwm: false, dist: false, kern: false }),
    (text) => layout(text, {}, "DFLT"),
  ];
  outlines.layout = (...given) => {
    for (const attempt of attempts) {
      try {
        return attempt(...given);
      } catch {
        // The next one asks for less.
      }
    }
    return layout("");
  };
}

function measure(outlines: Outlines): Font["width"] {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (widths.size >= KEPT) widths.clear();
    const width = outlines.layout(text).advanceWidth / outlines.unitsPerEm;
    widths.set(text, width);
    return width;
  };
}
