import type { ReceiptDocument } from "../receipt-document";

/** The name of the file that holds the exact text. */
export const textFileName = ({ letter, text }: ReceiptDocument) =>
  `${letter.slug}-v${text.version}-${text.language}.md`;
