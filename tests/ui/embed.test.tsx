import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Document } from "~/ui/document";
import { EmbedPage, type EmbedPageProps } from "~/ui/embed/embed-page";
import { embedSnippets } from "~/ui/embed/snippets";
import { StatusProvider } from "~/ui/status";
import { visit } from "../routes/visit";
import { LETTER, world } from "../support/world";
import { textOf } from "./render";

const PATH = `/letters/${LETTER.slug}/embed`;

function embedded({ page, ...shown }: EmbedPageProps & { page: Parameters<typeof Document>[0]["page"] }) {
  return renderToStaticMarkup(
    <StatusProvider value={200}>
      <Document page={page}>
        <EmbedPage {...shown} />
      </Document>
    </StatusProvider>,
  );
}

test("the frame for other sites shows whose letter it is, how many signed and who, and leads out of itself", async () => {
  const w = world();
  await w.letter();
  await w.listed({ organisation: "Harbour Trust" });
  const html = embedded((await visit(w).get(PATH)).data);
  expect(textOf(html)).toContain(LETTER.title);
  expect(textOf(html)).toContain("1 organisation from 1 country as of");
  expect(textOf(html)).toContain("Harbour Trust");
  expect(html).toContain('<base target="_top"/>');
  expect(html).toMatch(/<a href="\/letters\/safer-online" class="btn">Read and sign the letter<\/a>/);
  expect(html).not.toMatch(/<nav|<script|canonical/);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test("it speaks the language of its address, and once a letter is closed it asks nobody to sign", async () => {
  const w = world();
  await w.letter({ closesAt: w.clock.now + 1_000 });
  w.clock.advance(2_000);
  const html = embedded((await visit(w).get(`/de${PATH}`)).data);
  expect(html).toContain('<html lang="de"');
  expect(html).toMatch(/href="\/de\/letters\/safer-online" class="btn">Brief lesen<\/a>/);
  expect(textOf(html)).not.toContain("0 Organisationen");
});

test("what partners paste is whole by itself, whatever the title holds", () => {
  const letter = { slug: "safer", title: `"Safe" & <sound>` };
  const title = "&quot;Safe&quot; &amp; &lt;sound&gt;";
  expect(embedSnippets({ origin: "https://letters.example", prefix: "/fr", letter })).toEqual({
    frame:
      `<iframe src="https://letters.example/fr/letters/safer/embed" title="${title}"` +
      ' width="100%" height="480" loading="lazy" style="border:0"></iframe>',
    badge:
      '<a href="https://letters.example/fr/letters/safer"><img src="https://letters.example/fr/letters/safer/badge.svg"' +
      ` alt="${title}" height="56"/></a>`,
  });
});
