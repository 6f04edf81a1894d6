import { SLUG } from "./letters";
import { codeOf, linkOf } from "./mails";
import { NINA, type Site } from "./site";
import { type Visitor, visitor } from "./visitor";

type Required = "organisation" | "website" | "country" | "sector" | "name" | "role" | "email" | "authority";
export type Form = Record<Required, string> & { statement?: string; showRepresentative?: string };
type Given = Partial<Form>;

let count = 0;

/** What a representative types; each call another organisation, unless it is named. */
export function somebody(given: Given = {}): Form {
  count += 1;
  return {
    organisation: `Lighthouse ${count}`,
    website: `lighthouse${count}.example`,
    country: "IE",
    sector: "ngo",
    name: "Maeve Lynch",
    role: "Director of Policy",
    email: `maeve@lighthouse${count}.example`,
    authority: "board",
    ...given,
  };
}

/** Sends the sign form from a browser of its own. */
export async function signs(site: Site, form: Form, who = visitor(site.url), prefix = "") {
  const answer = await who.post(`${prefix}/letters/${SLUG}/sign`, { ...form, version: "1" });
  if (answer.status !== 303) throw new Error(`signing was answered ${answer.status}`);
  return who;
}

/** Signed, and the mail with link and code has come. */
export async function signed(site: Site, given: Given = {}) {
  const form = somebody(given);
  const who = await signs(site, form);
  const mail = await site.mailTo(form.email, /^Confirm/);
  const link = linkOf(mail);
  return { form, who, mail, link, code: codeOf(mail), id: /\/([0-9a-z]{16})\./.exec(link)?.[1] ?? "" };
}

/** Confirmed with the link, in the browser that signed. */
export async function confirmed(site: Site, given: Given = {}) {
  const signature = await signed(site, given);
  const answer = await signature.who.post(signature.link);
  if (answer.status !== 303) throw new Error(`confirming was answered ${answer.status}`);
  return signature;
}

export async function listed(site: Site, moderator: Visitor, given: Given = {}) {
  const signature = await confirmed(site, given);
  await decides(moderator, signature.id, "approve", { anotherOrganisation: "yes" });
  return signature;
}

/** A moderator who has signed in at the desk, by the link that the operator prints: it asks for no second factor. */
export async function moderatorOf(site: Site, email = NINA) {
  const who = visitor(site.url);
  const { url } = await site.cli("moderator", "sign-in-link", email);
  const answer = await who.post(new URL(url).pathname);
  if (answer.headers.get("Location") !== "/moderation") throw new Error(`signing in was answered ${answer.status}`);
  return who;
}

/** Decides on a signature as its page at the desk shows it now. */
export async function decides(
  moderator: Visitor,
  id: string,
  act: "approve" | "decline" | "undo",
  fields: Record<string, string> = {},
) {
  const page = await moderator.page(`/moderation/signatures/${id}`);
  const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? "";
  const answer = await moderator.post(`/moderation/signatures/${id}/${act}`, { revision, ...fields });
  if (answer.status !== 303) throw new Error(`${act} was answered ${answer.status}`);
}

/** The steps that a private page shows, from "Signed" on. */
export async function stepsOf(site: Site, link: string) {
  const page = await visitor(site.url).page(link);
  return [...page.matchAll(/<li class="(?:done|now|stopped)"[^>]*><b>([^<]*)<\/b>/g)].map(([, step]) => step);
}
