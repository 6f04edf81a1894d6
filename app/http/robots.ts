/** What is nobody's to find: private pages, the desk, forms, and searches, of which there is no end. With a language before it or not. */
const NOT_FOR_ROBOTS = [
  ...["/moderation", "/mailbox", "/signature"],
  ...["/letters/*/sign$", "/letters/*/sign/", "/letters/*/signatories/*/report", "/letters/*/preview/"],
  "/*?q=",
];

/** A demonstration invents its organisations: nothing of it should be found. */
export function robots(origin: string, demonstration: boolean): string {
  const refused = demonstration ? ["/"] : NOT_FOR_ROBOTS.flatMap((path) => [path, `/*${path}`]);
  const lines = ["User-agent: *", ...refused.map((path) => `Disallow: ${path}`)];
  return [...lines, ...(demonstration ? [] : ["", `Sitemap: ${origin}/sitemap.xml`]), ""].join("\n");
}
