import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(import.meta.dirname, "schemas", fileName), "utf8"),
});

const KINDS = {
  "atom.rng": { extension: "relaxng" },
  "sitemap.xsd": { extension: "schema", preload: schemaFile("sitemap-links.xsd") },
} as const;

/** What libxml2 finds wrong with a document, by one of the schemas beside; nothing where it is as it should be. */
export async function faultsOf(contents: string, name: keyof typeof KINDS): Promise<string[]> {
  const xml = { fileName: "document.xml", contents };
  const { valid, errors } = await validateXML({ xml, schema: schemaFile(name), ...KINDS[name] });
  return valid ? [] : errors.map(({ message }) => message);
}
