import { expect, test } from "vitest";
import { parseEmail } from "~/domain/email";
import { signLetter } from "~/usecases/sign-letter.server";
import { LETTER, MINUTE, type World, world } from "../support/world";

/** All at once, as floods come: those of one turn share a commit. */
async function flood(w: World, count: number, form: (n: number) => object) {
  const given = { slug: LETTER.slug, language: "en", locale: "en", robot: false };
  const forms = Array.from({ length: count }, (_, n) => w.submission(form(n)));
  const outcomes = await Promise.all(
    forms.map((submission, n) => signLetter(w.app, { ...given, submission, network: `10.${n >> 8}.${n & 255}.0/24` })),
  );
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["submitted"]));
}

const realSigner = async (w: World) => {
  const { mail } = await w.signed({ email: "ruth@quay.example", organisation: "Quay Trust" });
  return mail.to;
};

test("10,000 posts at one address, a network each, make at most three mails, and a real signer elsewhere gets theirs", async () => {
  const w = world();
  await w.letter();
  const email = "maeve@harbour.example";
  const form = { organisation: "Harbour Trust", website: "harbour.example", email };
  // Mostly the same form; each twentieth is of another organisation.
  const half = (n: number) => ({ ...form, ...(n % 20 === 0 && { organisation: `Harbour Trust ${n}` }) });
  await flood(w, 5_000, half);
  expect(await realSigner(w)).toBe("ruth@quay.example");
  w.clock.advance(MINUTE);
  await flood(w, 5_000, half);
  await w.deliver();
  expect(w.sent.filter(({ to }) => to === email).length).toBeLessThanOrEqual(3);
  expect(w.sent.filter(({ to }) => to === email).length).toBeGreaterThan(0);
});

/** Spellings of one mailbox, as many as asked for. */
function* aliases() {
  const hosts = ["gmail.com", "GMAIL.com", "googlemail.com", "ｇｍａｉｌ.com"];
  const locals = [
    "maevelynch",
    "m.aevelynch",
    "maeve.lynch",
    "m.a.e.v.e.l.y.n.c.h",
    "MaeveLynch",
    "ｍａｅｖｅlynch",
    "ＭＡＥＶＥ.LYNCH",
  ];
  for (let tag = 0; ; tag += 1)
    for (const host of hosts) for (const local of locals) yield `${local}${tag === 0 ? "" : `+t${tag}`}@${host}`;
}

test("500 aliases of one mailbox, each for another organisation, get three mails a day together", async () => {
  const w = world();
  await w.letter();
  const names = aliases();
  for (let n = 0; n < 500; n += 1) {
    const email = names.next().value ?? "";
    expect(parseEmail(email)).not.toBeNull();
    const { outcome } = await w.sign({ email });
    expect(outcome.outcome).toBe("submitted");
    // Spread over the whole day: a minute apart each would be let through by the limit of a minute.
    w.clock.advance(2 * MINUTE);
    if (n === 250) expect(await realSigner(w)).toBe("ruth@quay.example");
  }
  await w.deliver();
  expect(w.sent.filter(({ to }) => to !== "ruth@quay.example")).toHaveLength(3);
});
