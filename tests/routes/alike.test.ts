import { expect, test } from "vitest";
import { LETTER, type World, world } from "../support/world";
import { visit } from "./visit";

const SIGN = `/letters/${LETTER.slug}/sign`;
const FORM = { country: "IE", sector: "ngo", authority: "board", name: "Maeve Lynch", role: "Director", version: 1 };
/** All as long as one another, so that only what we say could differ. */
const formOf = (name: string) => ({
  ...FORM,
  ...{ organisation: `The ${name} Trust`, website: `${name}.example`, email: `office@${name}.example` },
});

const used = async (w: World, name: string, forms: number, form: (n: number) => object) => {
  for (let n = 0; n < forms; n += 1) await w.sign({ ...formOf(name), ...form(n) });
};

/** Addresses of which one might want to know something, and what was there before. */
const KINDS: Record<string, (w: World, name: string) => Promise<unknown>> = {
  fresh: async () => {},
  known: (w, name) => w.listed(formOf(name)),
  asked: (w, name) => w.signed(formOf(name)),
  block: (w, name) => {
    const { email } = formOf(name);
    return w.app.db.write(() => w.app.db.blockedAddresses.add(w.app.keys.addressHashes(email), email, w.clock.now));
  },
  often: (w, name) => used(w, name, 4, (n) => ({ organisation: `Another ${n}` })),
  mails: (w, name) => used(w, name, 31, (n) => ({ email: `m${n}@${name}.example`, organisation: `Another ${n}` })),
  robot: async () => {},
};

/** Signs, looks at the page that follows, asks for the code again; all that could tell one kind from another. */
async function told(w: World, name: string) {
  const ask = visit(w);
  const network = `203.0.113.${Object.keys(KINDS).indexOf(name)}/32`;
  const form = { ...formOf(name), ...(name === "robot" && { subject: "Buy now" }) };
  const answer = await ask.post(SIGN, form, { network });
  const here = { cookies: answer.cookies[0]?.split(";")[0] ?? "", network };
  const page = await ask.get(`${SIGN}/sent`, here);
  const again = await ask.post(`${SIGN}/sent/again`, {}, here);
  const after = await ask.get(`${SIGN}/sent?notice=sentAgain`, here);
  const wrong = await ask.post(`${SIGN}/sent`, { code: "000000" }, here);
  return [answer, page, again, after, wrong].map(({ status, headers, location, cookies, data }) => {
    const text = JSON.stringify(data);
    return {
      ...{ status, location, length: text.length },
      headers: [...headers].filter(([name]) => name !== "set-cookie"),
      cookies: cookies.map((cookie) => cookie.replace(/=[^;]+/, (value) => `=${value.length}`)),
      said: text.replaceAll(name, "…").replace(/"reference":"\w+"/, ""),
    };
  });
}

test("nobody can tell new, known, blocked and limited addresses from one another, nor a robot that it was caught", async () => {
  const w = world();
  await w.letter();
  for (const [name, before] of Object.entries(KINDS)) await before(w, name);
  const fresh = await told(w, "fresh");
  expect(fresh.map(({ status }) => status)).toEqual([303, 200, 303, 200, 422]);
  for (const name of Object.keys(KINDS)) expect(await told(w, name), name).toEqual(fresh);
});
