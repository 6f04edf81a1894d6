import MarkdownIt, { type Token } from "markdown-it";
import type { Span } from "../typeset/pieces.server";
import type { LOOKS } from "./look";

/** A paragraph, heading or item's beginning of a letter's text. `inside`: the tags around it, outermost first. */
export type Block = {
  inside: Container[];
  tag: string;
  look: keyof typeof LOOKS;
  spans: Span[];
  depth: number;
  /** A list item's number or dash, before its first paragraph. */
  label: string | null;
};
/** The same object is the same element. */
export type Container = { tag: string };

const markdown = new MarkdownIt({ html: false }).disable("image");

const HEADINGS: Readonly<Record<string, { tag: string; look: Block["look"] }>> = {
  h1: { tag: "H2", look: "heading" },
  h2: { tag: "H2", look: "heading" },
};
const CONTAINERS: Readonly<Record<string, string>> = {
  bullet_list_open: "L",
  ordered_list_open: "L",
  list_item_open: "LI",
  blockquote_open: "BlockQuote",
};

/** A table is rare in a letter: its rows are lines. */
const CELL: Span = { text: "  ·  ", face: "text" };

/** A letter's Markdown as blocks in the order of reading. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const inside: Container[] = [];
  const numbers: (number | null)[] = [];
  let label: string | null = null;
  let depth = 0;
  let heading: string | null = null;
  let row: Span[] | null = null;

  for (const token of markdown.parse(text, {})) {
    const container = CONTAINERS[token.type];
    if (container) inside.push({ tag: container });
    if (container === "LI") inside.push({ tag: "LBody" });
    if (container === "L" || container === "BlockQuote") depth += 1;
    if (container === "L")
      numbers.push(token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : null);
    if (container === "LI") {
      const number = numbers.pop() ?? null;
      label = number === null ? "–" : `${number}.`;
      numbers.push(number === null ? null : number + 1);
    }
    if (token.type === "heading_open") heading = token.tag;
    if (token.type === "tr_open") row = [];
    if (row && token.type === "inline") {
      row.push(...(row.length > 0 ? [CELL] : []), ...spansOf(token, "item"));
      continue;
    }
    if (row && token.type === "tr_close") {
      blocks.push({ inside: [...inside], tag: "P", look: "item", spans: row, depth, label });
      row = null;
    }
    if (token.type === "inline" || token.type === "fence" || token.type === "code_block") {
      const { tag, look } = kindOf(token, heading, numbers.length > 0);
      const spans =
        token.type === "inline" ? spansOf(token, look) : [{ text: token.content.trimEnd(), face: "sans" as const }];
      blocks.push({ inside: [...inside], tag, look, spans, depth, label });
      label = null;
      heading = null;
    }
    if (CONTAINERS[token.type.replace("_close", "_open")] && token.type.endsWith("_close")) {
      if (inside.at(-1)?.tag === "LBody") inside.pop();
      const closed = inside.pop()?.tag;
      if (closed === "L") numbers.pop();
      if (closed !== "LI") depth -= 1;
    }
  }
  return blocks;
}

function kindOf({ type }: Token, heading: string | null, inList: boolean): { tag: string; look: Block["look"] } {
  if (heading) return HEADINGS[heading] ?? { tag: "H3", look: "subheading" };
  if (type !== "inline") return { tag: "Code", look: "code" };
  return { tag: "P", look: inList ? "item" : "text" };
}

function spansOf({ children }: Token, look: Block["look"]): Span[] {
  const spans: Span[] = [];
  const heading = look === "heading" || look === "subheading";
  let [bold, italic] = [heading, false];
  let link: string | undefined;
  for (const token of children ?? []) {
    const { type, content } = token;
    if (type === "strong_open") bold = true;
    if (type === "strong_close") bold = heading;
    if (type === "em_open" || type === "em_close") italic = type === "em_open";
    if (type === "link_open") link = String(token.attrGet("href"));
    if (type === "link_close") link = undefined;
    const text = type === "softbreak" ? " " : type === "hardbreak" ? "\n" : content;
    if (text)
      spans.push({ text, face: type === "code_inline" ? "sans" : bold ? "bold" : italic ? "italic" : "text", link });
  }
  return spans;
}
