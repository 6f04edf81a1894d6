import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const KINDS = { "atom.rng": "relaxng", "sitemap.xsd": "schema" } as const;

/** What libxml2 finds wrong with a document, by one of the schemas beside; nothing where it is as it should be. */
export async function faultsOf(contents: string, name: keyof typeof KINDS): Promise<string[]> {
  const schema = readFileSync(join(import.meta.dirname, "schemas", name), "utf8");
  const xml = { fileName: "document.xml", contents };
  const { valid, errors } = await validateXML({ xml, schema, extension: KINDS[name] });
  return valid ? [] : errors.map(({ message }) => message);
}
