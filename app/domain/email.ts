import mailchecker from "mailchecker";
import { FREE_MAIL, FREE_MAIL_BRANDS, NOT_DISPOSABLE } from "./mail-hosts";
import { hasTreacherousCharacters, tidy } from "./text";
import { asciiHost, hostProblem, registrableDomain } from "./website";

const MAX_EMAIL = 254;
const MAX_LOCAL = 64;

// RFC 5322's unquoted local parts, with RFC 6531's letters. What could end an address in a header (spaces, commas, angle
// brackets, quotes, line breaks) is not among them.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.·・-]+$/u;

/** The address as mail goes to it, its domain in lower case; null where it is not one. */
export function parseEmail(text: string): string | null {
  const typed = tidy(text);
  const [local = "", rawDomain = "", ...more] = typed.split("@");
  const domain = rawDomain.normalize("NFKC").toLowerCase();
  const bytes = (part: string) => new TextEncoder().encode(part).length;
  const plain = more.length === 0 && LOCAL.test(local) && DOMAIN.test(domain) && !hasTreacherousCharacters(typed);
  if (!plain || bytes(local) > MAX_LOCAL || bytes(typed) > MAX_EMAIL) return null;
  return hostProblem(asciiHost(domain)) || domain.endsWith(".") ? null : `${local}@${domain}`;
}

/** The ASCII host of an address that `parseEmail` gave. */
export function mailDomain(email: string): string {
  return asciiHost(email.slice(email.lastIndexOf("@") + 1).normalize("NFKC"));
}

const GMAIL = { domain: "gmail.com", ignores: /\./g };
const PROTON = { ignores: /[._-]/g };
/** What a provider ignores before the @, and the one of its domains that stands for the others with the same mailboxes. */
const PROVIDERS: Readonly<Record<string, { domain?: string; ignores: RegExp }>> = {
  "gmail.com": GMAIL,
  "googlemail.com": GMAIL,
  "proton.me": PROTON,
  "protonmail.com": PROTON,
  "pm.me": PROTON,
};

/** One string for every spelling of a mailbox: case, "+tags", dots where they do not count, Unicode forms. Never mailed to. */
export function canonicalAddress(email: string): string {
  const domain = mailDomain(email);
  const provider = PROVIDERS[domain];
  const local = email.slice(0, email.lastIndexOf("@")).normalize("NFKC").toLowerCase().normalize("NFKC");
  const untagged = local.replace(/(?<=.)\+.*$/su, "");
  const mailbox = provider ? untagged.replace(provider.ignores, "") || untagged : untagged;
  return `${mailbox}@${provider?.domain ?? domain}`;
}

/** Whether anybody can have a mailbox there, so that it tells nothing of whom one writes for. */
export function isFreeMail(domain: string): boolean {
  const host = registrableDomain(domain);
  const [brand = ""] = host.split(".");
  return FREE_MAIL.has(host) || FREE_MAIL_BRANDS.has(brand);
}

/** Whether mailboxes there are thrown away after use. */
export function isDisposable(domain: string): boolean {
  const host = asciiHost(domain);
  const own = registrableDomain(host);
  const listed = mailchecker.blacklist();
  // Not above the registrable domain, as the library's own check does: its list has suffixes such as za.com and pp.ua,
  // under which ordinary organisations have their domains.
  for (let part = host; part.length >= own.length; part = part.slice(part.indexOf(".") + 1)) {
    if (listed.has(part) && !NOT_DISPOSABLE.has(part)) return true;
    if (!part.includes(".")) break;
  }
  return false;
}
