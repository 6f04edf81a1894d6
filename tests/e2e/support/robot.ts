import { type Visitor, visitor } from "./visitor";

/**
 * A program that opens what it finds: it follows every link on this site and submits every form it sees, filled in with
 * whatever the browser would take, and `code` where a code is asked for. The paths it has been to.
 */
export async function crawl(base: string, start: string, code: string): Promise<string[]> {
  const who = visitor(base);
  const known = new Set([start]);
  for (const path of known) {
    const { html, at } = await open(who, path);
    for (const next of linksOf(html, at)) known.add(next);
    for (const { method, action, fields } of formsOf(html)) {
      const to = new URL(action, new URL(at, base));
      const filled = Object.fromEntries(fields.map(([name, value]) => [name, name === "code" ? code : value]));
      if (method === "post") await who.post(to.pathname, filled);
      else known.add(`${to.pathname}?${new URLSearchParams(filled)}`);
    }
  }
  return [...known];
}

/** The page behind a path, and the path it was found at. */
async function open(who: Visitor, path: string): Promise<{ html: string; at: string }> {
  await who.send(path, { method: "HEAD" });
  const answer = await who.get(path);
  const location = answer.headers.get("Location");
  return location === null ? { html: await answer.text(), at: path } : open(who, location);
}

function linksOf(html: string, at: string) {
  const here = new URL(at, "http://site");
  return [...html.matchAll(/<a [^>]*href="([^"]+)"/g)]
    .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), here))
    .filter((url) => url.origin === here.origin)
    .map((url) => url.pathname + url.search);
}

function formsOf(html: string) {
  return [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = "", inside = ""]) => ({
    method: attribute(attributes, "method") ?? "get",
    action: attribute(attributes, "action") ?? "",
    fields: fieldsOf(inside),
  }));
}

function fieldsOf(html: string): [string, string][] {
  const inputs = [...html.matchAll(/<input ([^>]*)>/g)].map(([, attributes = ""]): [string, string] => {
    const name = attribute(attributes, "name") ?? "";
    return [name, attribute(attributes, "value") || (GUESSES[name] ?? "Robot")];
  });
  const selects = [...html.matchAll(/<select ([^>]*)>[\s\S]*?<option value="(\w[^"]*)"/g)].map(
    ([, attributes = "", first = ""]): [string, string] => [attribute(attributes, "name") ?? "", first],
  );
  const texts = [...html.matchAll(/<textarea [^>]*name="(\w+)"/g)].map(([, name = ""]): [string, string] => [
    name,
    "Robot",
  ]);
  return [...inputs, ...selects, ...texts];
}

const attribute = (text: string, name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1];

const GUESSES: Record<string, string> = { email: "robot@robots.example", website: "robots.example", statement: "" };
