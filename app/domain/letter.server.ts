import { createHash } from "node:crypto";

/**
 * SHA-256, in hex, of "# TITLE\n\nBODY\n" in UTF-8, so that anybody can check it against the published text
 * with no more than a text editor and sha256sum.
 */
export function textHash({ title, body }: { title: string; body: string }): string {
  return createHash("sha256").update(`# ${title}\n\n${body}\n`).digest("hex");
}
