import { expect, test } from "vitest";
import { DECLINE_REASONS } from "~/domain/decline";
import { DomainError } from "~/domain/errors";
import { LOCALES } from "~/i18n";
import { declineSignature, offeredReasons } from "~/usecases/decline-signature.server";
import { addReason, changeReason, offerReason, reviewReasons } from "~/usecases/manage-reasons.server";
import { viewSignature } from "~/usecases/view-signature.server";
import { world } from "../support/world";

const PARTY = {
  en: { title: "A political party", text: "The letter is not signed by parties." },
  fr: { title: "Un parti politique", text: "La lettre n’est pas signée par des partis." },
  de: { title: "Eine politische Partei", text: "Der Brief wird nicht von Parteien unterzeichnet." },
};

test("until an owner changes something, the reasons are ours, in every language", async () => {
  const w = world();
  const reasons = reviewReasons(w.app, await w.moderator("reader"));
  expect(reasons.map(({ code }) => code)).toEqual([...DECLINE_REASONS]);
  expect(w.rows("decline_reasons")).toBe(0);
  for (const { words } of reasons) for (const locale of LOCALES) expect(words[locale].title).not.toBe("");
});

test("a reason of the senders' own is offered before “another reason”, in each signer's language, and shown so", async () => {
  const w = world();
  await w.letter();
  const owner = await w.moderator("owner");
  expect(await addReason(w.app, owner, PARTY)).toEqual({ code: "a-political-party" });
  expect(await addReason(w.app, owner, PARTY)).toEqual({ code: "a-political-party-2" });
  expect(offeredReasons(w.app, "fr").slice(-3)).toEqual([
    { code: "a-political-party", title: PARTY.en.title, text: PARTY.fr.text },
    { code: "a-political-party-2", title: PARTY.en.title, text: PARTY.fr.text },
    expect.objectContaining({ code: "other" }),
  ]);

  const { id, key } = await w.confirmed();
  await declineSignature(w.app, { ...(await w.decider(id)), reason: "a-political-party", text: PARTY.en.text });
  const title = { en: PARTY.en.title, fr: PARTY.fr.title, de: PARTY.de.title };
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({ declined: { title } });
  expect(w.app.db.events.ofSubject(id).at(-1)?.data).toMatchObject({ reason: "a-political-party" });
});

test("one of ours takes other words and keeps its place", async () => {
  const w = world();
  const owner = await w.moderator("owner");
  await changeReason(w.app, owner, "duplicate", PARTY);
  const reasons = reviewReasons(w.app, owner);
  expect(reasons.map(({ code }) => code)).toEqual([...DECLINE_REASONS]);
  expect(reasons.find(({ code }) => code === "duplicate")).toMatchObject({ words: PARTY, origin: "changed" });
});

test("a retired reason is no longer offered, is kept by those it was given for, and can be offered again", async () => {
  const w = world();
  await w.letter();
  const owner = await w.moderator("owner");
  const { id, key } = await w.confirmed();
  await declineSignature(w.app, { ...(await w.decider(id)), reason: "duplicate", text: "See the list." });
  const offered = () => offeredReasons(w.app, "en").map(({ code }) => code);
  expect(await offerReason(w.app, owner, "duplicate", false)).toEqual({ outcome: "done" });
  expect(offered()).not.toContain("duplicate");
  expect(viewSignature(w.app, id, { key, signedHere: [] })).toMatchObject({
    declined: { title: { en: "Already on the list" } },
  });
  await offerReason(w.app, owner, "duplicate", true);
  expect(offered()).toEqual([...DECLINE_REASONS]);
  expect(w.happened("duplicate")).toEqual(["reason.retired", "reason.restored"]);
});

test("the last reason stays", async () => {
  const w = world();
  const owner = await w.moderator("owner");
  for (const code of DECLINE_REASONS.slice(1)) await offerReason(w.app, owner, code, false);
  expect(await offerReason(w.app, owner, DECLINE_REASONS[0], false)).toEqual({ outcome: "last" });
  expect(offeredReasons(w.app, "en")).toHaveLength(1);
});

test("only owners change reasons, and only those that there are", async () => {
  const w = world();
  const owner = await w.moderator("owner");
  const moderator = await w.moderator();
  const refused = new DomainError("forbidden");
  await expect(addReason(w.app, moderator, PARTY)).rejects.toEqual(refused);
  await expect(changeReason(w.app, moderator, "other", PARTY)).rejects.toEqual(refused);
  await expect(offerReason(w.app, moderator, "other", false)).rejects.toEqual(refused);
  await expect(changeReason(w.app, owner, "nonsense", PARTY)).rejects.toEqual(new DomainError("not-found"));
  expect(w.rows("decline_reasons")).toBe(0);
});
