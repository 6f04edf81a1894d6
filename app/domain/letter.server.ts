import { createHash } from "node:crypto";

/** The title and the text of a letter as one, the way they are hashed. */
export const hashedText = ({ title, body }: { title: string; body: string }) => `# ${title}\n\n${body}\n`;

/**
 * SHA-256, in hex, of "# TITLE\n\nBODY\n" in UTF-8, so that anybody can check it against the published text
 * with no more than a text editor and sha256sum.
 */
export function textHash(text: { title: string; body: string }): string {
  return createHash("sha256").update(hashedText(text)).digest("hex");
}
