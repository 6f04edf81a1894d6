import { oneStop } from "./names";

const WIDTH = 72;

/** The text part: blocks with a blank line between them, lines that every mail program shows unbroken. */
export const textPart = (blocks: string[]) => `${blocks.map(wrap).join("\n\n")}\n`;

const wrap = (block: string) => oneStop(block).split("\n").map(wrapLine).join("\n");

function wrapLine(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    // Six digits alone on a line are the code, and nothing else may look like it, whatever a name holds.
    const fits = last !== undefined && (last.length + 1 + word.length <= WIDTH || /^\d{6}$/.test(word) || isCode(last));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

const isCode = (line: string) => /^\d{6}$/.test(line);
