import { countryName } from "~/i18n";
import { drawFacts, type Fact } from "../letter/facts.server";
import { rule } from "../letter/head.server";
import { LOOKS, MEASURE, WIDTH } from "../letter/look";
import { drawParagraph, linesOf } from "../letter/paragraph.server";
import { setEvenLines } from "../typeset/lines.server";
import { isPrintable } from "../typeset/pieces.server";
import type { Drawing } from "./drawing";

/** How far in values stand: labels are longer here than in a letter's head. */
export const INDENT = 98;
/** A heading stays with so much below it. */
const KEEP = 60;

/** Which organisation, where its signature stands, and which letter it signed. */
export function drawAbout(drawing: Drawing): void {
  const { sheet, section, receipt, words, format } = drawing;
  const { locale, asOf } = receipt;
  const kicker = `${words.receipt.kicker}, ${words.site.asOf(format.dateTime(asOf))}`;
  const kickerLines = linesOf([{ text: kicker.toLocaleUpperCase(locale), face: "label" }], "kicker", WIDTH, locale);
  const frame = sheet.frame(0, WIDTH);
  const element = sheet.tag(section, "P", { actual: kicker });
  drawParagraph(sheet, kickerLines, { element, tag: "P", look: "kicker", frame });

  const name = nameOf(receipt);
  sheet.outline(name);
  const title = setEvenLines([{ text: name, face: "title" }], { size: LOOKS.title.size, width: WIDTH, language: "" });
  drawParagraph(sheet, title, { element: sheet.tag(section, "H1", { lang: "" }), tag: "H1", look: "title", frame });
  sheet.y += 16;
  rule(sheet);
  sheet.y += 7;
  drawFacts(sheet, { section, locale, indent: INDENT, facts: organisation(drawing) });
  sheet.y += 8;
  rule(sheet);
  drawHeading(drawing, words.receipt.letter);
  drawFacts(sheet, { section, locale, indent: INDENT, facts: letter(drawing) });
}

/** A heading of the receipt. */
export function drawHeading({ sheet, section, receipt }: Drawing, text: string): void {
  const lines = linesOf([{ text, face: LOOKS.heading.face }], "heading", MEASURE, receipt.locale);
  const paragraph = { element: sheet.tag(section, "H2"), tag: "H2", look: "heading", keep: KEEP } as const;
  drawParagraph(sheet, lines, { ...paragraph, frame: sheet.frame(0, MEASURE) }, () => sheet.outline(text));
  sheet.y += 5;
}

/** Where no font has an organisation's name, its website stands for it. */
const nameOf = ({ organisation, website }: Drawing["receipt"]) =>
  isPrintable(organisation, "title") ? organisation : new URL(website).hostname;

function organisation({ receipt, words, format }: Drawing): Fact[] {
  const { signedOrganisation, website, country, sector, reference, signedAt, confirmedAt, since, page } = receipt;
  const { sign, receipt: say } = words;
  return [
    ...(signedOrganisation === null ? [] : [{ label: say.signedAs, value: signedOrganisation }]),
    { label: sign.organisation.website, value: website.replace(/^https?:\/\/|\/$/g, ""), link: website },
    { label: sign.organisation.country, value: countryName(words, format, country) },
    { label: sign.organisation.sector, value: sign.sectors[sector] },
    { label: say.reference, value: reference },
    { label: say.signed, value: format.dateTime(signedAt) },
    ...(confirmedAt === null ? [] : [{ label: say.confirmed, value: format.dateTime(confirmedAt) }]),
    { label: say.stands, value: say.since(standing(receipt, say), format.dateTime(since)) },
    ...(page === null ? [] : [{ label: say.page, value: page, link: page }]),
  ];
}

function standing({ status, hidden, paused }: Drawing["receipt"], say: Drawing["words"]["receipt"]): string {
  if (status !== "listed") return say.status[status];
  if (hidden) return say.hidden;
  return paused ? say.paused : say.status.listed;
}

function letter({ receipt: { text, letter }, words, format }: Drawing): Fact[] {
  const { documents, site, receipt: say } = words;
  const version = site.letter.version(text.version);
  return [
    { label: say.letterTitle, value: text.title },
    { label: documents.from, value: text.from },
    { label: site.letter.to, value: text.to },
    { label: say.address, value: letter.url, link: letter.url },
    { label: say.text, value: say.textOf(version, format.language(text.language), format.date(text.publishedAt)) },
    { label: say.fingerprint, value: text.sha256 },
  ];
}
