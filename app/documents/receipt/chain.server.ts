import { drawFacts } from "../letter/facts.server";
import { drawHeading, INDENT } from "./about.server";
import type { Drawing } from "./drawing";

/** What happened to the signature, each event with its number and hash in the chain. */
export function drawChain(drawing: Drawing): void {
  const { sheet, section, receipt, words, format } = drawing;
  const { locale, events } = receipt;
  drawHeading(drawing, words.receipt.chain);
  const facts = events.map(({ index, type, at, hash }) => ({
    label: format.number(index),
    value: `${words.receipt.events[type]} · ${format.dateTime(at)}`,
    more: hash,
  }));
  drawFacts(sheet, { section, locale, indent: INDENT, facts });
}
