import { passesForLatin } from "./lookalikes";
import { hasTreacherousCharacters } from "./text";

/** A host's labels in their own letters, where that cannot mislead: "xn--brnelinjen-0cb.example" gives "børnelinjen.example". */
export function readableHost(asciiHost: string): string {
  return asciiHost.split(".").map(readableLabel).join(".");
}

const SCRIPTS_THAT_LOOK_ALIKE = [/\p{sc=Latin}/u, /\p{sc=Greek}/u, /\p{sc=Cyrillic}/u];

function readableLabel(label: string): string {
  const decoded = label.startsWith("xn--") ? decode(label.slice(4)) : label;
  if (decoded === null || hasTreacherousCharacters(decoded) || passesForLatin(decoded)) return label;
  return SCRIPTS_THAT_LOOK_ALIKE.filter((script) => script.test(decoded)).length > 1 ? label : decoded;
}

/** Whether a label says that it is in another script, and isn't. Node 20 refuses such hosts by itself, Node 24 takes them. */
export function isBrokenLabel(label: string): boolean {
  if (!label.startsWith("xn--")) return false;
  const decoded = decode(label.slice(4));
  return decoded === null || !/\P{ASCII}/u.test(decoded) || /[\p{Cc}\p{Co}\p{Cs}]/u.test(decoded);
}

/** Punycode, RFC 3492 section 6.2, names as there. Node's own decoder is out of reach here: this runs in pages too. */
function decode(text: string): string | null {
  const delimiter = text.lastIndexOf("-");
  const output = Array.from(text.slice(0, Math.max(delimiter, 0)), (letter) => letter.charCodeAt(0));
  let [n, i, bias] = [128, 0, 72];
  for (let position = delimiter + 1; position < text.length; ) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(text.charAt(position) || "?");
      if (digit < 0) return null;
      position += 1;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > 0x10ffff) return null;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

function adapt(delta: number, points: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / points);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
