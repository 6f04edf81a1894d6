import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { getDomain } from "tldts";
import { type Check, codeOf, type Finding, ok, skipped, warning, wrong } from "./finding";

const LIMITS = { timeout: 3_000, tries: 2 };
const NONE = new Set(["ENOTFOUND", "ENODATA"]);

/** How the large mail providers call their keys. Which one is used, no record says. */
const USUAL = [
  ...["default", "mail", "dkim", "key1", "k1", "k2", "k3", "s1", "s2", "sig1", "selector1", "selector2", "google"],
  ...["fm1", "fm2", "fm3", "mxvault", "smtp", "protonmail", "zmail", "brevo", "mailjet", "pm", "scph0920"],
];

type Ask = (name: string) => Promise<string[]>;

/** What the sender’s domain says of who may send for it: without it, codes land in spam. */
export const checkDns: Check = async ({ settings: { smtpUrl, mailFrom }, dns, dkim }) => {
  const domain = mailFrom.slice(mailFrom.lastIndexOf("@") + 1);
  if (smtpUrl === null || !domain.includes(".") || isIP(domain) !== 0)
    return [skipped("SPF, DKIM, DMARC", `${domain} is no domain that sends mail.`)];
  const ask = asking(dns);
  return Promise.all([
    looked("SPF", () => spfOf(domain, ask)),
    looked("DKIM", () => dkimOf(domain, ask, dkim === undefined ? USUAL : [dkim])),
    looked("DMARC", () => dmarcOf(domain, ask)),
  ]);
};

/** The TXT records of a name; none where there is no such name. */
function asking(server: string | undefined): Ask {
  const resolver = new Resolver(LIMITS);
  if (server !== undefined) resolver.setServers([server]);
  return async (name) => {
    try {
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
    } catch (error) {
      if (NONE.has(codeOf(error))) return [];
      throw error;
    }
  };
}

async function looked(what: string, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    const mend = "Check this computer’s DNS, or ask another server: --dns 9.9.9.9";
    return warning(what, `The DNS did not answer (${codeOf(error)}).`, mend);
  }
}

async function spfOf(domain: string, ask: Ask): Promise<Finding> {
  const records = (await ask(domain)).filter((text) => /^v=spf1( |$)/i.test(text));
  const [record] = records;
  if (record === undefined)
    return warning(
      "SPF",
      `${domain} does not say who may send for it.`,
      `Add a TXT record to ${domain}, as your mail provider says: v=spf1 … -all`,
    );
  if (records.length > 1)
    return wrong("SPF", `${domain} has ${records.length} records, so none counts.`, "Make one of them.");
  if (/\+all\b| all\b/i.test(record)) return wrong("SPF", "It lets everybody send.", "End it with -all or ~all.");
  return ok("SPF", record);
}

async function dkimOf(domain: string, ask: Ask, names: readonly string[]): Promise<Finding> {
  const answers = await Promise.all(
    names.map(async (name) => ({ name, keys: (await ask(`${name}._domainkey.${domain}`)).filter(isKey) })),
  );
  const found = answers.filter(({ keys }) => keys.length > 0).map(({ name }) => name);
  if (found.length > 0) return ok("DKIM", `A key is there: ${found.join(", ")}.`);
  if (names.length === 1)
    return wrong(
      "DKIM",
      `There is no key at ${names[0]}._domainkey.${domain}.`,
      "Add the record that your mail provider shows.",
    );
  return warning(
    "DKIM",
    `None under ${names.length} usual names; it may have another.`,
    "In the head of a mail that came, DKIM-Signature names it (s=…): --dkim NAME. If there is none, let your mail provider sign.",
  );
}

/** One with an empty p= was withdrawn. */
const isKey = (text: string) => /(^|;)\s*p=[^;\s]/i.test(text);

async function dmarcOf(domain: string, ask: Ask): Promise<Finding> {
  // Where the domain itself says nothing, what it belongs to does.
  const places = [...new Set([domain, getDomain(domain) ?? domain])];
  for (const place of places) {
    const records = (await ask(`_dmarc.${place}`)).filter((text) => /^v=DMARC1\b/i.test(text));
    const [record] = records;
    if (records.length > 1)
      return wrong("DMARC", `_dmarc.${place} has ${records.length} records, so none counts.`, "Make one of them.");
    if (record !== undefined) return ok("DMARC", record);
  }
  return warning("DMARC", `${domain} has none.`, `Add a TXT record to _dmarc.${domain}, at first: v=DMARC1; p=none`);
}
