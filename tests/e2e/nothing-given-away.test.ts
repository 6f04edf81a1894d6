import { afterAll, expect, test } from "vitest";
import { SLUG } from "./support/letters";
import { codeOf, linkOf } from "./support/mails";
import { confirmed, decides, type Form, moderatorOf, signed, somebody } from "./support/people";
import { startSite } from "./support/site";
import { visitor } from "./support/visitor";

/** An address gets one mail a minute, as it is without settings. */
const site = await startSite({
  env: { LIMITS: "network-10m=1000000 network-1d=1000000 domain-1h=1000000 posting-1m=1000000" },
});
afterAll(() => site.stop());

const SENT = `/letters/${SLUG}/sign/sent`;

/** Everything that somebody sees who signs, but for what they typed. */
async function seenBySigner(form: Form) {
  const who = visitor(site.url);
  const answer = await who.post(`/letters/${SLUG}/sign`, { ...form, version: "1" });
  const [cookie = ""] = answer.headers.getSetCookie();
  const sent = await who.page(SENT);
  const again = await who.post(`${SENT}/again`);
  const wrongCode = await who.post(SENT, { code: "000000" });
  const blank = (text: string) =>
    text
      .replaceAll(form.organisation, "ORGANISATION")
      .replaceAll(form.email, "ADDRESS")
      .replace(/<strong>[0-9A-Z]{4}<\/strong>/, "REFERENCE");
  return {
    status: answer.status,
    headers: headersOf(answer),
    body: await answer.text(),
    cookie: cookie.replace(/=[^;]+/, (value) => `=${value.length} characters`),
    sent: blank(sent),
    again: [again.status, headersOf(again)],
    wrongCode: [wrongCode.status, blank(await wrongCode.text())],
  };
}

const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => name !== "date" && name !== "set-cookie");

test("a new, a known, a declined, a limited and a blocked address are answered alike; only the mail differs", async () => {
  const nina = await moderatorOf(site);
  const [known, declined, unwanted] = [await confirmed(site), await confirmed(site), await signed(site)];
  await decides(nina, declined.id, "decline", { reason: "other", text: "Please write to us." });
  await unwanted.who.post(`${unwanted.link}/dispute`, { code: unwanted.code, block: "yes" });
  const limited = await signed(site);
  const fresh = somebody();

  const people = { fresh, known: known.form, declined: declined.form, limited: limited.form, unwanted: unwanted.form };
  const expected = await seenBySigner(fresh);
  expect(expected.status).toBe(303);
  expect(expected.sent).toContain("ORGANISATION");
  for (const [kind, form] of Object.entries(people)) {
    // Another role: neither is the submission that was made before.
    expect(await seenBySigner({ ...form, role: "President" }), kind).toEqual(expected);
  }
});

test("who signs again is told by mail, and only by mail", async () => {
  const quick = await startSite();
  try {
    const { form, link } = await confirmed(quick);
    await visitor(quick.url).post(`/letters/${SLUG}/sign`, { ...form, email: form.email.toUpperCase(), version: "1" });
    const mail = await quick.mailTo(form.email, /has already signed$/);
    expect(linkOf(mail)).toBe(link);
    expect(() => codeOf(mail)).toThrow();
  } finally {
    await quick.stop();
  }
});

test("two hundred identical signings at once make one signature and one mail", async () => {
  const form = somebody();
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => visitor(site.url).post(`/letters/${SLUG}/sign`, { ...form, version: "1" })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  await site.mailTo(form.email);
  await site.settled();
  expect(site.rows(`select status from signatures where organisation = '${form.organisation}'`)).toHaveLength(1);
  expect(site.mailsTo(form.email)).toHaveLength(1);
});

test("a link shows nobody's name or address, and a guessed link shows nothing", async () => {
  const { link, form } = await confirmed(site, { name: "Canary Name", role: "Canary Role" });
  const page = await visitor(site.url).page(link);
  expect(page).toContain(form.organisation);
  for (const secret of ["Canary Name", "Canary Role", form.email]) expect(page).not.toContain(secret);
  const guessed = link.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  for (const act of ["", "/withdraw", "/dispute", "/correct"]) {
    expect((await visitor(site.url).get(guessed + act)).status, act).toBe(404);
  }
});
