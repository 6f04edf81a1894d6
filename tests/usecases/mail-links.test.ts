import { expect, test } from "vitest";
import { mailLinks } from "~/usecases/mail-links.server";
import { DAY, LETTER, MINUTE, type World, world } from "../support/world";

const EMAIL = "maeve@harbour.example";
const ask = (w: World, email = EMAIL, network = "203.0.113.0/24") => mailLinks(w.app, { email, network });
const linksIn = (text = "") => text.match(/\/signature\/\S+/g) ?? [];

test("an address is mailed the links of all it signed, on every letter, and how each stands", async () => {
  const w = world();
  await w.letter();
  await w.letter({ slug: "another", title: "Another letter" });
  const signatures = [await w.listed({ email: EMAIL, organisation: "Lantern Fund" })];
  w.clock.advance(MINUTE);
  const beacon = { email: "Maeve+two@harbour.example", organisation: "Beacon League" };
  signatures.push(await w.confirmed(beacon, { slug: "another" }));
  w.clock.advance(DAY);
  signatures.push(await w.signed({ email: EMAIL, organisation: "Meadow Union" }));
  await w.confirmed();
  w.clock.advance(MINUTE);
  expect(await ask(w, "MAEVE@harbour.example")).toEqual({ outcome: "asked" });
  const mails = await w.deliver();
  expect(mails.map(({ to }) => to)).toEqual([EMAIL]);
  const text = mails[0]?.text.replaceAll("\n", " ") ?? "";
  expect(linksIn(mails[0]?.text)).toEqual(signatures.toReversed().map(({ id, key }) => `/signature/${id}.${key}`));
  expect(text).toContain(`Lantern Fund, under “${LETTER.title}”: listed.`);
  expect(text).toContain("Beacon League, under “Another letter”: with the moderators.");
  expect(text).toContain(`Meadow Union, under “${LETTER.title}”: still to confirm.`);
});

test("in the language of the newest, with links as they are after a hand-over, and to no address before", async () => {
  const w = world();
  await w.letter();
  const signature = await w.confirmed({ email: EMAIL, website: "https://harbour.example" }, { locale: "fr" });
  const taken = await w.takes(await w.handsOver(signature, "tom@harbour.example"));
  w.clock.advance(DAY);
  await ask(w);
  expect(await w.deliver()).toEqual([]);
  await ask(w, "tom@harbour.example");
  const [mail] = await w.deliver();
  expect(mail?.subject).toBe("Les liens de vos signatures");
  expect(linksIn(mail?.text)).toEqual([`/signature/${taken.id}.${taken.key}`]);
});

test("known, unknown, blocked and limited addresses are answered and counted alike", async () => {
  const w = world();
  await w.letter();
  const known = await w.confirmed();
  const limited = await w.confirmed();
  const blocked = await w.confirmed();
  const { email } = blocked.submission;
  w.app.db.blockedAddresses.add(w.app.keys.addressHashes(email), email, 1);
  for (const network of ["1", "2", "3"]) {
    w.clock.advance(MINUTE);
    await ask(w, limited.submission.email, network);
  }
  w.clock.advance(MINUTE);
  await w.deliver();
  const emails = [known, limited, blocked].map(({ submission }) => submission.email);
  const counted = () => w.sqlite.prepare("select count(*), sum(count) from limits").raw().get();
  for (const [nth, address] of [...emails, "nobody@other.example"].entries()) {
    const before = counted();
    expect(await ask(w, address, `n${nth}`)).toEqual({ outcome: "asked" });
    expect(counted()).not.toEqual(before);
  }
  expect((await w.deliver()).map(({ to }) => to)).toEqual([emails[0]]);
});

test("however often it is asked for, an address gets three mails in a day", async () => {
  const w = world();
  await w.letter();
  await w.signed({ email: EMAIL });
  for (let n = 0; n < 10; n += 1) {
    w.clock.advance(MINUTE);
    await ask(w, EMAIL, `n${n}`);
  }
  await w.deliver();
  expect(w.sent.filter(({ to }) => to === EMAIL)).toHaveLength(3);
});

test("one network asks ten times in ten minutes, then is told to wait", async () => {
  const w = world();
  await w.letter();
  for (let n = 0; n < 10; n += 1) expect(await ask(w, `a${n}@harbour.example`)).toEqual({ outcome: "asked" });
  expect(await ask(w)).toEqual({ outcome: "limited", wait: 10 * MINUTE });
  expect(await ask(w, EMAIL, "another")).toEqual({ outcome: "asked" });
});
