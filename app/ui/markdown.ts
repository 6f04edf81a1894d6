import MarkdownIt from "markdown-it";

const DEEPEST = 6;

const markdown = new MarkdownIt({ html: false });

// The policy lets no picture in from elsewhere, and the letter's page has its own first heading.
markdown.disable("image");
markdown.core.ruler.push("fit_into_the_page", (state) => {
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, DEEPEST)}`;
    }
    // markdown-it aligns a table's cells by style=, which the policy refuses.
    const style = token.attrGet("style");
    if (style) {
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      token.attrJoin("class", String(style).replace(/^text-align:/, "align-"));
    }
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("rel", "noopener");
    }
  }
});

/** A letter's Markdown as HTML: no raw HTML, no pictures, no scripts' addresses, nothing that the policy refuses. */
export const renderMarkdown = (text: string): string => markdown.render(text);
