import { getDocumentProxy } from "unpdf";

type Node = { role?: string; children?: (Node | object)[] };

/** A PDF as a reader program sees it: the text of each page in the order in which it is written, and what it is tagged as. */
export async function readPdf(bytes: Uint8Array) {
  // It takes the bytes for its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
      return {
        text,
        tags: tagsOf(await page.getStructTree()),
        links: (await page.getAnnotations()).map(({ url }) => url),
      };
    }),
  );
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  return {
    pages,
    text: pages.map(({ text }) => text).join("\n"),
    tags: pages.flatMap(({ tags }) => tags),
    info: new Map(Object.entries(info)),
    marked: (await pdf.getMarkInfo())?.Marked,
    outline: outline.map(({ title, items }) => ({ title, inside: items.map((item: { title: string }) => item.title) })),
  };
}

const tagsOf = (node: Node | null): string[] =>
  node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap((child) => tagsOf(child))];
