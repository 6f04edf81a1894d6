import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: false }).disable("image");

/** A letter's Markdown as a reader hears it: no marks, a paragraph a block, lists with their numbers. For comparing versions. */
export function plainText(text: string): string {
  const numbers: (number | null)[] = [];
  const blocks: string[] = [];
  let mark = "";
  for (const token of markdown.parse(text, {})) {
    if (token.type === "ordered_list_open") numbers.push(Number(token.attrGet("start") ?? 1));
    if (token.type === "bullet_list_open") numbers.push(null);
    if (token.type === "ordered_list_close" || token.type === "bullet_list_close") numbers.pop();
    if (token.type === "list_item_open") {
      const number = numbers.pop() ?? null;
      mark = number === null ? "– " : `${number}. `;
      numbers.push(number === null ? null : number + 1);
    }
    if (token.type === "inline") {
      const words = token.children?.map(({ type, content }) => (/break$/.test(type) ? " " : content)) ?? [];
      blocks.push(mark + words.join(""));
      mark = "";
    }
    if (token.type === "fence" || token.type === "code_block") blocks.push(token.content.trimEnd());
  }
  return blocks.join("\n\n");
}
