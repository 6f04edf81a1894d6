/** A piece of XML that is ready: put into another it is not escaped again. */
class Xml {
  constructor(readonly text: string) {}
}

export type { Xml };

type Value = string | number | Xml | readonly Xml[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** What XML 1.0 has no way to say, not even escaped: most control characters, halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A template whose values are escaped. */
export function xml(parts: TemplateStringsArray, ...values: Value[]): Xml {
  return new Xml(parts.map((part, i) => part + (i < values.length ? written(values[i] ?? "") : "")).join(""));
}

/** A whole document. */
export const xmlDocument = ({ text }: Xml) => `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;

function written(value: Value): string {
  if (value instanceof Xml) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return String(value)
    .replace(UNSPEAKABLE, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
